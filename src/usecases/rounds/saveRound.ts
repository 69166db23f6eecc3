import type { WriteFailure } from '#ports/DeviceStorage.ts';
import { changePreparedRound, prepareRound } from '#round/lifeCycle.ts';
import type { Network } from '#round/Network.ts';
import type { PreparedRound, RoundTerms } from '#round/Round.ts';
import type { RoundId } from '#shared/Id.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import type { ReferencedInstrument } from '#usecases/instrument/ReferencedInstrument.ts';
import type { Services } from '#usecases/Services.ts';

export interface RoundToSave {
  readonly network: Network;
  /** `null` for a new one. */
  readonly round: PreparedRound | null;
  readonly terms: RoundTerms;
  /** The one `terms` refers to. */
  readonly chosen: ReferencedInstrument;
}

/** `school-year-taken`: the network has another round of this school year. */
export type SaveRoundFailure = WriteFailure | 'faulty-terms' | 'school-year-taken';

/** Keeps the instrument under its hash, then the prepared round that refers to it. */
export async function saveRound(
  { storage, clock, randomBytes }: Pick<Services, 'storage' | 'clock' | 'randomBytes'>,
  { network, round, terms, chosen }: RoundToSave,
): Promise<Result<RoundId, SaveRoundFailure>> {
  const today = clock.today();
  const prepared =
    round === null
      ? prepareRound(network, terms, today, randomBytes)
      : changePreparedRound(round, terms, today, network.memberCount);
  if (!prepared.ok) return err('faulty-terms');

  const kept = await storage.instruments.save(chosen.reference.hash, chosen.instrument);
  if (!kept.ok) return kept;
  const saved = await storage.rounds.prepare(prepared.value);
  return saved.ok ? ok(prepared.value.id) : saved;
}
