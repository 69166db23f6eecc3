import { newSlip, type Slip } from '#exchange/Slip.ts';
import type { WriteFailure } from '#ports/DeviceStorage.ts';
import { checkRoundTerms } from '#round/checkRoundTerms.ts';
import { openRound } from '#round/lifeCycle.ts';
import type { PreparedRound } from '#round/Round.ts';
import type { RandomBytes } from '#shared/ports.ts';
import { err, type Result } from '#shared/Result.ts';
import type { Services } from '#usecases/Services.ts';

/** `faulty-terms`: a date went by since preparing. `no-key-made`: this browser has no X25519. */
export type OpenFailure = 'faulty-terms' | 'no-key-made' | WriteFailure;

/** Makes the round's key pair and its slips and opens it; both stay on this device, apart from the round. */
export async function openPreparedRound(
  { storage, clock, sealing, randomBytes }: Pick<Services, 'storage' | 'clock' | 'sealing' | 'randomBytes'>,
  round: PreparedRound,
): Promise<Result<void, OpenFailure>> {
  const today = clock.today();
  if (Object.keys(checkRoundTerms(round, today)).length > 0) return err('faulty-terms');
  const keys = await sealing.generateKeyPair().catch(() => null);
  if (keys === null) return err('no-key-made');
  return storage.rounds.open(
    openRound(round, keys.publicKey, today),
    keys.privateKey,
    newSlips(round.slips, randomBytes),
  );
}

/** So many different slips. */
function newSlips(count: number, randomBytes: RandomBytes): readonly Slip[] {
  const slips = new Set<Slip>();
  while (slips.size < count) slips.add(newSlip(randomBytes));
  return [...slips].sort();
}
