import type { DeviceStorage } from '#ports/DeviceStorage.ts';
import type { RoundId } from '#shared/Id.ts';
import type { Result } from '#shared/Result.ts';

/** Whether the round itself is on this device, or its member accepted the invitation before. */
export async function holdsRound(storage: DeviceStorage, id: RoundId): Promise<boolean> {
  return isStored(await storage.rounds.get(id)) || isStored(await storage.participations.get(id));
}

/** A damaged record is here too: its own screen says so. */
function isStored(read: Result<unknown, string>): boolean {
  return read.ok || read.error !== 'missing';
}
