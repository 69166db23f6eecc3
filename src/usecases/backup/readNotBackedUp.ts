import type { DeviceBackup } from '#ports/DeviceBackup.ts';
import type { DeviceStorage } from '#ports/DeviceStorage.ts';
import type { Round } from '#round/Round.ts';

/** What of some rounds is in no file that was made on this device. */
export interface NotBackedUp {
  /** Whether there is a key among it. */
  readonly key: boolean;
  readonly submissions: number;
  readonly editions: number;
}

const NOTHING: NotBackedUp = { key: false, submissions: 0, editions: 0 };

/** An invented network has nothing to lose. */
export async function readNotBackedUp(
  storage: DeviceStorage,
  last: ReturnType<DeviceBackup['last']>,
  rounds: readonly Round[],
): Promise<NotBackedUp> {
  const ofEach = await Promise.all(rounds.map((round) => ofRound(round)));
  return ofEach.reduce(
    (sum, one) => ({
      key: sum.key || one.key,
      submissions: sum.submissions + one.submissions,
      editions: sum.editions + one.editions,
    }),
    NOTHING,
  );

  async function ofRound({ id, networkId }: Round): Promise<NotBackedUp> {
    const network = await storage.networks.get(networkId);
    if (network.ok && network.value.invented) return NOTHING;
    const held = last?.held[id] ?? { responses: 0, editions: 0 };
    const editions = await storage.editions.ofRound(id);
    return {
      key: (await storage.rounds.keptKey(id)).ok && last?.rounds.includes(id) !== true,
      submissions: Math.max(0, (await storage.responses.count(id)) - held.responses),
      editions: Math.max(0, editions.records.length + editions.damaged - held.editions),
    };
  }
}
