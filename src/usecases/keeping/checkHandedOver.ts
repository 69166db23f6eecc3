import { checkCode, typedDigits } from '#exchange/checkCode.ts';
import type { SecondKey } from '#exchange/SecondKey.ts';
import type { Network } from '#round/Network.ts';
import type { PreparedRound } from '#round/Round.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import type { Services } from '#usecases/Services.ts';

/**
 * `no-code`: nothing was typed. `wrong-code`: of another key. `old-terms`: the round or its network was changed after the key
 * was made, so that whoever holds it reads another name, year or day than holds.
 */
export type NotHandedOver = 'no-code' | 'wrong-code' | 'old-terms';

interface HandedOver {
  readonly secondKey: SecondKey;
  /** As they are now. */
  readonly round: PreparedRound;
  readonly network: Network;
}

/** Whether the check code that somebody read aloud says that they hold this second key, and that it is of this round. */
export async function checkHandedOver(
  { digest }: Pick<Services, 'digest'>,
  { secondKey, round, network }: HandedOver,
  typed: string,
): Promise<Result<void, NotHandedOver>> {
  const isAsMade =
    secondKey.networkName === network.name &&
    secondKey.schoolYear === round.schoolYear &&
    secondKey.deleteAfter === round.deleteAfter;
  if (!isAsMade) return err('old-terms');
  const digits = typedDigits(typed);
  if (digits === '') return err('no-code');
  return digits === typedDigits(await checkCode(secondKey.share, digest)) ? ok(undefined) : err('wrong-code');
}
