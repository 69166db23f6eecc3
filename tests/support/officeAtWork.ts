import { hpkeSealingSuite } from '#platform/crypto/hpkeSealingSuite.ts';
import type { OfficeKey } from '#research/package/OfficeKey.ts';
import type { ResearchPackage } from '#research/package/ResearchPackage.ts';
import { sealResearchPackage } from '#research/package/researchPackageFile.ts';
import { toBase64url } from '#shared/base64url.ts';
import { idOfBytes } from '#shared/Id.ts';
import { examplePackage } from '#tests/unit/research/package/packageExamples.ts';
import { storageForTests, type StorageForTests } from './storageForTests.ts';

export interface OfficeAtWork extends StorageForTests {
  readonly key: OfficeKey;
  /** The file of a package of twelve members, sealed to this office: the same round for the same number. */
  readonly packageFile: (round: number, changes?: Partial<ResearchPackage>) => Promise<string>;
}

/** The device of a research office that has made its key. */
export async function officeAtWork(): Promise<OfficeAtWork> {
  const device = await storageForTests();
  const { publicKey, privateKey } = await hpkeSealingSuite.generateKeyPair();
  const key = { name: 'Bureau Noord', publicKey: toBase64url(publicKey), privateKey };
  await device.storage.office.save(key);
  return { ...device, key, packageFile: (round, changes) => packageFor(key.publicKey, round, changes) };
}

async function packageFor(publicKey: string, round: number, changes: Partial<ResearchPackage> = {}) {
  const roundId = idOfBytes<'round'>(new Uint8Array(16).fill(round));
  const contents = { ...examplePackage, network: `Netwerk ${round}`, roundId, ...changes };
  const sealed = await sealResearchPackage({ contents, publicKey, suite: hpkeSealingSuite });
  if (!sealed.ok) throw new Error(sealed.error);
  return sealed.value;
}
