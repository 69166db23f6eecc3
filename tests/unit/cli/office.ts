import { hpkeSealingSuite } from '#platform/crypto/hpkeSealingSuite.ts';
import type { ResearchPackage } from '#research/package/ResearchPackage.ts';
import { sealResearchPackage } from '#research/package/researchPackageFile.ts';
import { toBase64url } from '#shared/base64url.ts';
import { idOfBytes } from '#shared/Id.ts';
import { officeKeyText } from '#tests/support/passphraseFilesForTests.ts';
import { examplePackage } from '#tests/unit/research/package/packageExamples.ts';

export const PASSPHRASE = 'een lange zin die niemand raadt';

const pair = await hpkeSealingSuite.generateKeyPair();

/** The file with the key of the research office. */
export function keyFileOfOffice(): Promise<string> {
  const { privateKey, publicKey } = pair;
  return officeKeyText({ name: 'Bureau', publicKey: toBase64url(publicKey), privateKey }, PASSPHRASE);
}

/** The file of a package of twelve members, in a round of its own for each number. */
export async function sealedToOffice(round: number, changes: Partial<ResearchPackage> = {}): Promise<string> {
  const roundId = idOfBytes<'round'>(new Uint8Array(16).fill(round));
  const contents = { ...examplePackage, network: `Network ${round}`, roundId, ...changes };
  const publicKey = toBase64url(pair.publicKey);
  const sealed = await sealResearchPackage({ contents, publicKey, suite: hpkeSealingSuite });
  if (!sealed.ok) throw new Error(sealed.error);
  return sealed.value;
}
