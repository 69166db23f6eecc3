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
import { smallInstrument } from './smallInstrument.ts';
import { aDraft, aNetwork, anOpenRound, aPreparedRound } from './storageExamples.ts';
import { storageForTests, type StorageForTests } from './storageForTests.ts';

export interface DeviceWithRound extends StorageForTests {
  readonly network: Network;
  readonly round: OpenRound;
  readonly instrument: Instrument;
  /** Those of `round`, none unless its terms ask for some. */
  readonly slips: readonly Slip[];
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
  const keys = await hpkeSealingSuite.generateKeyPair();
  const round = anOpenRound(prepared, keys.publicKey);
  await device.storage.networks.save(network);
  await device.storage.instruments.save(hash, instrument);
  await device.storage.rounds.prepare(prepared);
  const slips = Array.from({ length: round.slips }, () => newSlip(webRandomBytes)).sort();
  await device.storage.rounds.open(round, keys.privateKey, slips);
  return { ...device, network, round, instrument, slips };
}

/** One member answers and hands in, sealed as the app seals. */
export async function answerAndHandIn(
  { storage, round, instrument }: DeviceWithRound,
  answers: Answers,
): Promise<void> {
  const draft = { ...aDraft(round), answers };
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
