import type { DeviceStorage, KeyFailure } from '#ports/DeviceStorage.ts';
import type { Network } from '#round/Network.ts';
import type { Round } from '#round/Round.ts';
import type { Result } from '#shared/Result.ts';

/** A network with its rounds, newest school year first. Counts only: nothing about any answer. */
export interface NetworkOverview {
  readonly network: Network;
  readonly rounds: readonly RoundOverview[];
  /** Rounds that could not be read. */
  readonly damaged: number;
}

export interface RoundOverview {
  readonly round: Round;
  /** Handed in on this device. */
  readonly responses: number;
  readonly editions: number;
  /** Whether somebody has started on this device and not handed in. */
  readonly hasDraft: boolean;
  /** Whether anything was written about it: notes, plans, stories or attention. */
  readonly hasDialogue: boolean;
  /** Whether the key that opens the responses is on this device. */
  readonly hasKey: boolean;
}

export async function readNetworkOverview(
  storage: DeviceStorage,
  network: Network,
): Promise<NetworkOverview> {
  const { records, damaged } = await storage.rounds.ofNetwork(network.id);
  const newestFirst = records.toSorted((one, other) => other.schoolYear.localeCompare(one.schoolYear));
  const rounds = await Promise.all(newestFirst.map((round) => readRoundOverview(storage, round)));
  return { network, rounds, damaged };
}

export async function readRoundOverview(storage: DeviceStorage, round: Round): Promise<RoundOverview> {
  const [responses, editions, draft, key, dialogue] = await Promise.all([
    storage.responses.count(round.id),
    storage.editions.ofRound(round.id),
    storage.drafts.get(round.id),
    storage.rounds.keptKey(round.id),
    storage.dialogues.get(round.id),
  ]);
  return {
    round,
    responses,
    editions: editions.records.length + editions.damaged,
    hasDraft: isStored(draft),
    hasKey: isStored(key),
    hasDialogue: isStored(dialogue),
  };
}

function isStored(reading: Result<unknown, KeyFailure>): boolean {
  return reading.ok || reading.error !== 'missing';
}
