import type { Bytes, Digest } from '#shared/ports.ts';
import { shortCode } from '#shared/shortCode.ts';

/**
 * By which a member recognises one sealed message: the short code of its SHA-256. It says nothing about the answers: two
 * messages with the same answers have different codes.
 */
export async function receiptCode(sealed: Bytes, digest: Digest): Promise<string> {
  return shortCode(await digest(sealed));
}
