import { hashInstrument } from '#instrument/hashInstrument.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import { hpkeSealingSuite } from '#platform/crypto/hpkeSealingSuite.ts';
import { webDigest } from '#platform/crypto/webDigest.ts';
import { webRandomBytes } from '#platform/crypto/webRandomBytes.ts';
import type { PackagedRow } from '#research/package/ResearchPackage.ts';
import { sealResearchPackage } from '#research/package/researchPackageFile.ts';
import { toBase64url } from '#shared/base64url.ts';
import { newId } from '#shared/Id.ts';
import { smallInstrument } from './smallInstrument.ts';
import { storageForTests, type StorageForTests } from './storageForTests.ts';

// Runs in a browser too: nothing of Node here.

interface PackagedNetwork {
  readonly network: string;
  readonly rows: readonly PackagedRow[];
  readonly invented?: boolean;
}

export interface OfficeWithPackages extends StorageForTests {
  /** Of the instrument of the packages. */
  readonly hash: string;
  /** Takes in one more. */
  readonly hold: (packaged: PackagedNetwork) => Promise<void>;
}

/** The device of a research office that holds packages of these networks, all of one school year. */
export async function officeWithPackages(
  networks: readonly PackagedNetwork[],
  instrument: Instrument = smallInstrument,
): Promise<OfficeWithPackages> {
  const device = await storageForTests();
  const keys = await hpkeSealingSuite.generateKeyPair();
  const publicKey = toBase64url(keys.publicKey);
  await device.storage.office.save({ name: 'Bureau Noord', publicKey, privateKey: keys.privateKey });
  const hash = await hashInstrument(instrument, webDigest);

  async function hold({ network, rows, invented = false }: PackagedNetwork) {
    const roundId = newId<'round'>(webRandomBytes);
    const contents = {
      roundId,
      edition: { number: 1, hash: toBase64url(webRandomBytes(32)) },
      network,
      schoolYear: '2026-2027',
      memberCount: null,
      instrument,
      instrumentReference: { id: instrument.id, version: instrument.version, hash },
      rows,
      attention: null,
      invented,
    };
    const sealed = await sealResearchPackage({ contents, publicKey, suite: hpkeSealingSuite });
    if (!sealed.ok) throw new Error(sealed.error);
    await device.storage.packages.save({ roundId, text: sealed.value });
  }

  for (const packaged of networks) await hold(packaged);
  return { ...device, hash, hold };
}

/** Members of one role whose answers differ at every item. */
export function variedRows(members: number, role: string | null = null): readonly PackagedRow[] {
  return Array.from({ length: members }, (_, member) => ({
    role,
    answers: smallInstrument.items.map((_item, place) => ((member + place) % 4) + 1),
  }));
}

/** Members of one role who all answered the first item alike. */
export function alikeRows(members: number, role: string | null = null): readonly PackagedRow[] {
  return variedRows(members, role).map(({ answers }) => ({ role, answers: [3, ...answers.slice(1)] }));
}
