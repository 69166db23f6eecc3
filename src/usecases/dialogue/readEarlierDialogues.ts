import type { Dialogue } from '#dialogue/Dialogue.ts';
import type { DeviceStorage } from '#ports/DeviceStorage.ts';
import type { NetworkId, RoundId } from '#shared/Id.ts';
import { readDialogue } from './readDialogue.ts';

export interface EarlierDialogue {
  readonly roundId: RoundId;
  readonly schoolYear: string;
  /** `null` where it cannot be read. */
  readonly dialogue: Dialogue | null;
}

/** What was written in the network's last school year before this one: of each of its rounds, most often one. */
export async function readEarlierDialogues(
  storage: Pick<DeviceStorage, 'rounds' | 'dialogues'>,
  networkId: NetworkId,
  schoolYear: string,
): Promise<readonly EarlierDialogue[]> {
  const { records } = await storage.rounds.ofNetwork(networkId);
  const before = records.filter((round) => round.schoolYear < schoolYear);
  const last = before
    .map((round) => round.schoolYear)
    .sort()
    .at(-1);
  return Promise.all(
    before
      .filter((round) => round.schoolYear === last)
      .map(async ({ id, schoolYear: year }) => ({
        roundId: id,
        schoolYear: year,
        dialogue: await readDialogue(storage, id),
      })),
  );
}
