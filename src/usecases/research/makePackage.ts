import { anonymise } from '#research/package/anonymise.ts';
import { type SealPackageRefusal, sealResearchPackage } from '#research/package/researchPackageFile.ts';
import type { Network } from '#round/Network.ts';
import type { ClosedRound } from '#round/Round.ts';
import type { Bytes } from '#shared/ports.ts';
import { err, type Result } from '#shared/Result.ts';
import type { NoWholeKey } from '#usecases/keeping/withWholeKey.ts';
import type { Services } from '#usecases/Services.ts';
import { type NoPackage, readPackageSource } from './readPackageSource.ts';

export interface PackageOrder {
  readonly round: ClosedRound;
  readonly network: Network;
  /** The public key of the office, 32 bytes base64url. */
  readonly office: string;
  /** Dimensions in the instrument's order; `null` where the facilitators do not share them. */
  readonly attention: readonly string[] | null;
  /** The other half of the key, where the round has two keepers. */
  readonly secondKey?: Bytes | null;
}

export type PackageFailure = NoPackage | NoWholeKey | SealPackageRefusal;

/**
 * The text of the file for the office: the responses of the latest edition, opened in memory, anonymised and sealed.
 * What came in after that edition is not in it.
 */
export async function makePackage(
  services: Pick<Services, 'storage' | 'sealing' | 'clock' | 'randomBytes'>,
  { round, network, office, attention, secondKey = null }: PackageOrder,
): Promise<Result<string, PackageFailure>> {
  const read = await readPackageSource(services, round, network);
  if (!read.ok) return read;
  const { terms, edition, source, opening } = read.value;
  const opened = await opening(secondKey, (open) => open(source));
  if (!opened.ok) return opened;
  const { responses } = opened.value;
  if (responses.length !== edition.responses) return err('source-unknown');
  const rows = anonymise({ ...terms, responses }, services.randomBytes);
  if (!rows.ok) return rows;

  const { number, hash, schoolYear, memberCount, instrument: instrumentReference } = edition;
  return sealResearchPackage({
    contents: {
      roundId: round.id,
      edition: { number, hash },
      network: network.name,
      schoolYear,
      memberCount,
      instrument: terms.instrument,
      instrumentReference,
      rows: rows.value,
      attention,
      invented: terms.invented,
    },
    publicKey: office,
    suite: services.sealing,
  });
}
