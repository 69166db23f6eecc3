import { fromBase64url, toBase64url } from '#shared/base64url.ts';
import type { Bytes, RandomBytes } from '#shared/ports.ts';

declare const slip: unique symbol;

/**
 * What a one-time slip carries: 64 random bits as 11 base64url characters. Whoever draws the slip from the hat holds
 * it; nobody notes who that is.
 */
export type Slip = string & { readonly [slip]: true };

export const SLIP_BYTES = 8;
const SLIP_PATTERN = /^[A-Za-z0-9_-]{10}[AEIMQUYcgkosw048]$/;

export function newSlip(randomBytes: RandomBytes): Slip {
  return slipOfBytes(randomBytes(SLIP_BYTES));
}

/** The slip with these 8 bytes. Throws on any other number of bytes, which only a mistake in the program gives. */
export function slipOfBytes(bytes: Bytes): Slip {
  const text = toBase64url(bytes);
  if (!isSlip(text)) throw new RangeError(`a slip has ${SLIP_BYTES} bytes, not ${bytes.length}`);
  return text;
}

export function slipBytes(slip: Slip): Bytes {
  const bytes = fromBase64url(slip);
  if (bytes?.length !== SLIP_BYTES) throw new RangeError(`not a slip: ${slip}`);
  return bytes;
}

export function isSlip(value: unknown): value is Slip {
  return typeof value === 'string' && SLIP_PATTERN.test(value);
}
