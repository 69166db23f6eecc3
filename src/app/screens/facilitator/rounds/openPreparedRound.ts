import type { WriteFailure } from '../../../../platform/storage/Storage.ts';
import { checkRoundTerms } from '../../../../round/checkRoundTerms.ts';
import { openRound } from '../../../../round/lifeCycle.ts';
import type { PreparedRound } from '../../../../round/Round.ts';
import { err, type Result } from '../../../../shared/Result.ts';
import type { Services } from '../../../Services.ts';

/** `faulty-terms`: a date went by since preparing. `no-key-made`: this browser has no X25519. */
export type OpenFailure = 'faulty-terms' | 'no-key-made' | WriteFailure;

/** Makes the round's key pair and opens it; the private key stays on this device, apart from the round. */
export async function openPreparedRound(
  { storage, clock, sealing }: Pick<Services, 'storage' | 'clock' | 'sealing'>,
  round: PreparedRound,
): Promise<Result<void, OpenFailure>> {
  const today = clock.today();
  if (Object.keys(checkRoundTerms(round, today)).length > 0) return err('faulty-terms');
  const keys = await sealing.generateKeyPair().catch(() => null);
  if (keys === null) return err('no-key-made');
  return storage.rounds.open(openRound(round, keys.publicKey, today), keys.privateKey);
}
