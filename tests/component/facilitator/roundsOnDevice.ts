import { handIn } from '../../../src/app/handingIn/handIn.ts';
import { hpkeSealingSuite } from '../../../src/platform/crypto/hpkeSealingSuite.ts';
import type { Answers } from '../../../src/response/Response.ts';
import type { Network } from '../../../src/round/Network.ts';
import type { OpenRound } from '../../../src/round/Round.ts';
import { smallInstrument } from '../../support/smallInstrument.ts';
import {
  aDraft,
  anOpenRound,
  aNetwork,
  aPreparedRound,
  smallInstrumentHash,
} from '../../support/storageExamples.ts';
import { storageForTests, type StorageForTests } from '../../support/storageForTests.ts';

export interface DeviceWithRound extends StorageForTests {
  readonly network: Network;
  readonly round: OpenRound;
}

/** A device on which a round with the small instrument stands open, its key included. */
export async function deviceWithOpenRound(): Promise<DeviceWithRound> {
  const device = await storageForTests();
  const network = aNetwork();
  const prepared = aPreparedRound(network);
  const keys = await hpkeSealingSuite.generateKeyPair();
  const round = anOpenRound(prepared, keys.publicKey);
  await device.storage.networks.save(network);
  await device.storage.instruments.save(smallInstrumentHash, smallInstrument);
  await device.storage.rounds.prepare(prepared);
  await device.storage.rounds.open(round, keys.privateKey);
  return { ...device, network, round };
}

/** One member answers and hands in, sealed as the app seals. */
export async function answerAndHandIn({ storage, round }: DeviceWithRound, answers: Answers): Promise<void> {
  const draft = { ...aDraft(round), answers };
  await storage.drafts.start(draft);
  const handedIn = await handIn(
    { storage, sealing: hpkeSealingSuite },
    { draft, round, instrument: smallInstrument },
  );
  if (!handedIn.ok) throw new Error(handedIn.error);
}

/** The same point for every item of the small instrument. */
export function allAnswered(point: number): Answers {
  return Object.fromEntries(smallInstrument.items.map(({ id }) => [id, point]));
}
