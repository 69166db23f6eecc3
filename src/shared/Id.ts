import { fromBase64url, toBase64url } from './base64url.ts';
import type { Bytes, RandomBytes } from './ports.ts';

declare const kind: unique symbol;

/** A random 128-bit identifier as 22 base64url characters; the brand keeps the kinds apart. */
export type Id<Kind extends string> = string & { readonly [kind]: Kind };

export type NetworkId = Id<'network'>;
export type RoundId = Id<'round'>;
export type ResponseId = Id<'response'>;

export const ID_BYTES = 16;
const ID_PATTERN = /^[A-Za-z0-9_-]{21}[AQgw]$/;

export function newId<Kind extends string>(randomBytes: RandomBytes): Id<Kind> {
  return idOfBytes(randomBytes(ID_BYTES));
}

/** The identifier with these 16 bytes. Throws on any other number of bytes, which only a mistake in the program gives. */
export function idOfBytes<Kind extends string>(bytes: Bytes): Id<Kind> {
  const id = toBase64url(bytes);
  if (!isId<Kind>(id)) throw new RangeError(`an id has ${ID_BYTES} bytes, not ${bytes.length}`);
  return id;
}

/** The 16 bytes of an identifier. */
export function idBytes(id: Id<string>): Bytes {
  const bytes = fromBase64url(id);
  if (bytes?.length !== ID_BYTES) throw new RangeError(`not an id: ${id}`);
  return bytes;
}

export function isId<Kind extends string>(value: unknown): value is Id<Kind> {
  return typeof value === 'string' && ID_PATTERN.test(value);
}
