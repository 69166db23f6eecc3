import { toBase64url } from '#shared/base64url.ts';
import { canonicalJson } from '#shared/canonicalJson.ts';
import type { Digest } from '#shared/ports.ts';
import type { Edition } from './Edition.ts';

export type UnsealedEdition = Omit<Edition, 'hash'>;

/** SHA-256 over the canonical JSON of everything in the edition but its hash, base64url. */
export async function editionHash(edition: UnsealedEdition, digest: Digest): Promise<string> {
  return toBase64url(await digest(new TextEncoder().encode(canonicalJson(edition))));
}
