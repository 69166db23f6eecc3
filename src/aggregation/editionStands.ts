import type { Digest } from '#shared/ports.ts';
import type { Edition } from './Edition.ts';
import { editionHash } from './editionHash.ts';

/** Whether the edition is as it was published: its hash fits everything else in it. */
export async function editionStands(edition: Edition, digest: Digest): Promise<boolean> {
  const { hash, ...published } = edition;
  return hash === (await editionHash(published, digest));
}
