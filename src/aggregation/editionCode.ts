import { fromBase64url } from '#shared/base64url.ts';
import { shortCode } from '#shared/shortCode.ts';
import type { Edition } from './Edition.ts';

/** By which a room sees that all look at one edition: "ABCD EFGH", of its hash. */
export function editionCode({ hash }: Pick<Edition, 'hash'>): string {
  return shortCode(fromBase64url(hash) ?? new Uint8Array());
}
