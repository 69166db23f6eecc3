import { newSlip, type Slip } from '#exchange/Slip.ts';
import type { WriteFailure } from '#ports/DeviceStorage.ts';
import { checkRoundTerms } from '#round/checkRoundTerms.ts';
import { openRound } from '#round/lifeCycle.ts';
import type { PreparedRound } from '#round/Round.ts';
import type { RandomBytes } from '#shared/ports.ts';
import { err, type Result } from '#shared/Result.ts';
import type { RoundKey } from '#usecases/keeping/makeRoundKey.ts';
import type { Services } from '#usecases/Services.ts';

/**
 * `faulty-terms`: a date went by since preparing. `school-year-taken`: another round of the network and school year has
 * been opened.
 */
export type OpenFailure = 'faulty-terms' | 'school-year-taken' | WriteFailure;

/**
 * Makes the round's slips and opens it with this key; what this device is to keep of both stays apart from the round. A
 * second key is with somebody else by now.
 */
export async function openPreparedRound(
  { storage, clock, randomBytes }: Pick<Services, 'storage' | 'clock' | 'randomBytes'>,
  round: PreparedRound,
  key: RoundKey,
): Promise<Result<void, OpenFailure>> {
  const today = clock.today();
  if (Object.keys(checkRoundTerms(round, today)).length > 0) return err('faulty-terms');
  return storage.rounds.open(
    openRound(round, key.publicKey, today),
    key.kept,
    newSlips(round.slips, randomBytes),
  );
}

/** So many different slips. */
function newSlips(count: number, randomBytes: RandomBytes): readonly Slip[] {
  const slips = new Set<Slip>();
  while (slips.size < count) slips.add(newSlip(randomBytes));
  return [...slips].sort();
}
