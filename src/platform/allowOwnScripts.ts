declare global {
  interface Window {
    /** Absent where the browser does not know Trusted Types. */
    readonly trustedTypes?: {
      createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): unknown;
    };
  }
}

/**
 * Lets the page start workers from its own address, which its content security policy otherwise forbids where a browser
 * knows Trusted Types. For text that would become HTML or a script there is no rule, so that this throws.
 */
export function allowOwnScripts(): void {
  window.trustedTypes?.createPolicy('default', { createScriptURL: ownAddress });
}

function ownAddress(address: string): string {
  if (new URL(address, location.href).origin === location.origin) return address;
  throw new TypeError('A script from elsewhere.');
}
