import type { SecondKey } from '#exchange/SecondKey.ts';
import type { DeviceStorage, WriteFailure } from '#ports/DeviceStorage.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import type { Services } from '#usecases/Services.ts';
import { type ArrivedKeyRefusal, readArrivedSecondKey } from './readArrivedSecondKey.ts';

/**
 * `first-key-here`: the round itself is on this device, and so is the first key. The two are to be on two devices.
 * `another-key`: this device keeps a different second key of the round.
 */
export type KeepingRefusal = 'first-key-here' | 'another-key';

export interface KeyToKeep {
  readonly key: SecondKey;
  /** It is on this device already. */
  readonly isKept: boolean;
}

/** What arrived, and whether this device may keep it. Nothing is kept by this. */
export async function lookAtSecondKey(
  { storage }: Pick<Services, 'storage'>,
  arrived: string,
): Promise<Result<KeyToKeep, ArrivedKeyRefusal | KeepingRefusal>> {
  const read = readArrivedSecondKey(arrived);
  if (!read.ok) return read;
  const key = read.value;
  // Both at once: a screen follows what is asked before the first wait, and no further.
  const [isBesideFirst, { records }] = await Promise.all([
    holdsFirstKey(storage, key),
    storage.secondKeys.all(),
  ]);
  if (isBesideFirst) return err('first-key-here');
  const kept = records.find(({ roundId }) => roundId === key.roundId);
  if (kept === undefined) return ok({ key, isKept: false });
  return isSameKey(kept, key) ? ok({ key: kept, isKept: true }) : err('another-key');
}

/** Keeps it on this device, and asks the browser not to clear it. */
export async function keepSecondKey(
  { storage, askToKeep }: Pick<Services, 'storage' | 'askToKeep'>,
  key: SecondKey,
): Promise<Result<void, KeepingRefusal | WriteFailure>> {
  if (await holdsFirstKey(storage, key)) return err('first-key-here');
  const saved = await storage.secondKeys.save(key);
  if (saved.ok) void askToKeep();
  return saved;
}

/** A damaged round is here too, and so may its key be. */
async function holdsFirstKey(storage: DeviceStorage, { roundId }: SecondKey): Promise<boolean> {
  const round = await storage.rounds.get(roundId);
  return round.ok || round.error !== 'missing';
}

function isSameKey(one: SecondKey, other: SecondKey): boolean {
  return one.share.every((byte, at) => byte === other.share[at]);
}
