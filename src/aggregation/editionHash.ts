import { toBase64url } from '#shared/base64url.ts';
import { canonicalJson } from '#shared/canonicalJson.ts';
import type { Digest } from '#shared/ports.ts';
import type { Edition } from './Edition.ts';
import { type EditionCheck, hashEditionCheck } from './EditionCheck.ts';

export type UnsealedEdition = Omit<Edition, 'hash'>;

/**
 * Over everything in the edition but its hash, base64url: that of its check, or SHA-256 over its canonical JSON where it
 * was made before editions said what they count.
 */
export async function editionHash(edition: UnsealedEdition, digest: Digest): Promise<string> {
  const check = await editionCheck(edition, digest);
  return check === null ? hashContents(edition, digest) : toBase64url(await hashEditionCheck(check, digest));
}

/** `null` where the edition does not say what it counts. */
export async function editionCheck(edition: UnsealedEdition, digest: Digest): Promise<EditionCheck | null> {
  const { roundId, number, counted, ...rest } = edition;
  if (counted === undefined) return null;
  const contents = await hashContents(rest, digest);
  return { roundId, number, contents, counted };
}

async function hashContents(contents: object, digest: Digest): Promise<string> {
  return toBase64url(await digest(new TextEncoder().encode(canonicalJson(contents))));
}
