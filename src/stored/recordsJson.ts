import { fromBase64url, toBase64url } from '#shared/base64url.ts';

/** JSON in which bytes stand as `{"$bytes": "<base64url>"}`. */
export function recordsToJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (ArrayBuffer.isView(part)) {
      return {
        $bytes: toBase64url(new Uint8Array(new Uint8Array(part.buffer, part.byteOffset, part.byteLength))),
      };
    }
    // Not one of ours, but a record edited by hand can hold it, and JSON cannot.
    return typeof part === 'bigint' ? String(part) : part;
  });
}

/** Throws a SyntaxError where the text is no JSON. */
export function recordsFromJson(text: string): unknown {
  return JSON.parse(text, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || !('$bytes' in part) || typeof part.$bytes !== 'string')
      return part;
    return fromBase64url(part.$bytes) ?? part;
  });
}
