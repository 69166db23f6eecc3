import type { Digest } from '#shared/ports.ts';

/** SHA-256 over WebCrypto; needs a page served over https or from localhost. */
export const webDigest: Digest = async (bytes) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
