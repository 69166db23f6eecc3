import type { SecondKey } from '#exchange/SecondKey.ts';
import { newSlip, type Slip } from '#exchange/Slip.ts';
import { hashInstrument } from '#instrument/hashInstrument.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import { hpkeSealingSuite } from '#platform/crypto/hpkeSealingSuite.ts';
import { webDigest } from '#platform/crypto/webDigest.ts';
import { webRandomBytes } from '#platform/crypto/webRandomBytes.ts';
import type { Answers } from '#response/Response.ts';
import type { Network } from '#round/Network.ts';
import type { OpenRound, RoundTerms } from '#round/Round.ts';
import { handIn } from '#usecases/handingIn/handIn.ts';
import { makeRoundKey } from '#usecases/keeping/makeRoundKey.ts';
import { smallInstrument } from './smallInstrument.ts';
import { aDraft, aNetwork, anOpenRound, aPreparedRound } from './storageExamples.ts';
import { storageForTests, type StorageForTests } from './storageForTests.ts';

export interface DeviceWithRound extends StorageForTests {
  readonly network: Network;
  readonly round: OpenRound;
  readonly instrument: Instrument;
  /** Those of `round`, none unless its terms ask for some. */
  readonly slips: readonly Slip[];
  /** What the second keeper has; `null` unless its terms ask for two. */
  readonly secondKey: SecondKey | null;
}

interface Agreed extends Partial<RoundTerms> {
  /** The network is the app's example. */
  readonly invented?: boolean;
}

/** A device on which a round stands open with its key: with the small instrument, unless another is given. */
export async function deviceWithOpenRound(
  { invented = false, ...terms }: Agreed = {},
  instrument: Instrument = smallInstrument,
): Promise<DeviceWithRound> {
  const device = await storageForTests();
  const network = aNetwork({ invented });
  const hash = await hashInstrument(instrument, webDigest);
  const prepared = {
    ...aPreparedRound(network),
    instrument: { id: instrument.id, version: instrument.version, hash },
    ...terms,
  };
  const key = await makeRoundKey(
    { sealing: hpkeSealingSuite, randomBytes: webRandomBytes },
    prepared,
    network,
  );
  if (!key.ok) throw new Error(key.error);
  const round = anOpenRound(prepared, key.value.publicKey);
  await device.storage.networks.save(network);
  await device.storage.instruments.save(hash, instrument);
  await device.storage.rounds.prepare(prepared);
  const slips = Array.from({ length: round.slips }, () => newSlip(webRandomBytes)).sort();
  await device.storage.rounds.open(round, key.value.kept, slips);
  return { ...device, network, round, instrument, slips, secondKey: key.value.secondKey };
}

/** One member answers and hands in, sealed as the app seals; in a round with slips, on one of them. */
export async function answerAndHandIn(
  { storage, round, instrument }: DeviceWithRound,
  answers: Answers,
  slip: Slip | null = null,
): Promise<void> {
  const draft = { ...aDraft(round), answers, slip };
  await storage.drafts.start(draft);
  const handedIn = await handIn(
    { storage, sealing: hpkeSealingSuite },
    { response: draft.responseId, round, instrument },
  );
  if (!handedIn.ok) throw new Error(handedIn.error);
}

/** The same point for every item of the small instrument. */
export function allAnswered(point: number): Answers {
  return Object.fromEntries(smallInstrument.items.map(({ id }) => [id, point]));
}
