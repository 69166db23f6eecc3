import { attendedDimensions } from '#dialogue/attendedDimensions.ts';
import type { Dimension, Instrument } from '#instrument/Instrument.ts';
import type { Network } from '#round/Network.ts';
import type { ClosedRound } from '#round/Round.ts';
import { ok, type Result } from '#shared/Result.ts';
import type { StoredOffice } from '#stored/offices.ts';
import { readDialogue } from '#usecases/dialogue/readDialogue.ts';
import type { Services } from '#usecases/Services.ts';
import { type NoPackage, readPackageSource } from './readPackageSource.ts';

interface ResearchOfRound {
  /** Alphabetical. */
  readonly offices: readonly StoredOffice[];
  readonly possible: Result<PossiblePackage, NoPackage>;
}

/** Counts and names only: nothing that opens an answer. */
interface PossiblePackage {
  /** The number of the edition. */
  readonly edition: number;
  readonly rows: number;
  readonly instrument: Instrument;
  /** None where what was written cannot be read. */
  readonly attended: readonly Dimension[];
}

/** May run inside a live query. */
export async function readGiveToResearch(
  services: Pick<Services, 'storage' | 'sealing' | 'clock'>,
  round: ClosedRound,
  network: Network,
): Promise<ResearchOfRound> {
  const [{ records }, dialogue, source] = await Promise.all([
    services.storage.offices.all(),
    readDialogue(services.storage, round.id),
    readPackageSource(services, round, network),
  ]);
  const offices = records.toSorted((one, other) => one.name.localeCompare(other.name));
  if (!source.ok) return { offices, possible: source };
  const { edition, terms } = source.value;
  const attended = dialogue === null ? [] : attendedDimensions(dialogue, terms.instrument);
  const { instrument } = terms;
  return {
    offices,
    possible: ok({ edition: edition.number, rows: edition.responses, instrument, attended }),
  };
}
