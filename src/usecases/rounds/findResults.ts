import type { Edition } from '#aggregation/Edition.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import type { DeviceStorage } from '#ports/DeviceStorage.ts';
import type { Round } from '#round/Round.ts';

/** By their hash. */
type Instruments = ReadonlyMap<string, Instrument>;

/** What the results room and the picture on the wall show. */
export interface Results {
  /** Of the round, latest first; at least one. */
  readonly editions: readonly [Edition, ...Edition[]];
  /** Of each earlier round of the same network the latest edition, newest first. */
  readonly earlier: readonly Edition[];
  readonly instrument: Instrument;
  /** Other instruments that earlier editions were made under, as far as they are here. */
  readonly instruments: Instruments;
}

export async function findResults(
  storage: DeviceStorage,
  round: Round,
): Promise<Results | 'no-edition' | 'damaged-instrument'> {
  const { records } = await storage.editions.ofNetwork(round.networkId);
  const latestFirst = records.toReversed();
  const [latest, ...before] = latestFirst.filter(({ roundId }) => roundId === round.id);
  if (latest === undefined) return 'no-edition';
  const instrument = await storage.instruments.get(latest.instrument.hash);
  if (!instrument.ok) return 'damaged-instrument';
  const earlier = latestFirst.filter(
    ({ roundId, schoolYear }, place) =>
      schoolYear < latest.schoolYear &&
      latestFirst.findIndex((edition) => edition.roundId === roundId) === place,
  );
  const instruments = await otherInstruments(storage, earlier, latest);
  return { editions: [latest, ...before], earlier, instrument: instrument.value, instruments };
}

async function otherInstruments(
  storage: DeviceStorage,
  earlier: readonly Edition[],
  latest: Edition,
): Promise<Instruments> {
  const hashes = new Set(earlier.map(({ instrument }) => instrument.hash));
  hashes.delete(latest.instrument.hash);
  const found = await Promise.all(
    [...hashes].map(async (hash) => [hash, await storage.instruments.get(hash)] as const),
  );
  return new Map(found.flatMap(([hash, stored]) => (stored.ok ? [[hash, stored.value] as const] : [])));
}
