import type { Edition } from '#aggregation/Edition.ts';
import { publishEdition } from '#aggregation/publishEdition.ts';
import type { SecondKey } from '#exchange/SecondKey.ts';
import { hashInstrument } from '#instrument/hashInstrument.ts';
import { webDigest } from '#platform/crypto/webDigest.ts';
import { webRandomBytes } from '#platform/crypto/webRandomBytes.ts';
import type { Draft } from '#response/Draft.ts';
import { startDraft } from '#response/startDraft.ts';
import { openRound, prepareRound } from '#round/lifeCycle.ts';
import type { Network } from '#round/Network.ts';
import type { OpenRound, PreparedRound, Round } from '#round/Round.ts';
import { newId } from '#shared/Id.ts';
import type { Bytes } from '#shared/ports.ts';
import { smallInstrument } from './smallInstrument.ts';

// Runs in a browser too: nothing of Node here.

export const TODAY = '2026-11-02';

export const smallInstrumentHash = await hashInstrument(smallInstrument, webDigest);

/** A network with an id of its own. */
export function aNetwork(changes: Partial<Network> = {}): Network {
  return {
    id: newId(webRandomBytes),
    name: 'Lerarennetwerk Rekenen',
    kind: 'lerarennetwerk',
    theme: 'Hoe maken we rekenen betekenisvol?',
    memberCount: 12,
    startYear: 2024,
    organisation: 'Pabo Zuid',
    invented: false,
    ...changes,
  };
}

export function aPreparedRound(network: Network, schoolYear = '2026-2027'): PreparedRound {
  const terms = {
    schoolYear,
    instrument: { id: smallInstrument.id, version: smallInstrument.version, hash: smallInstrumentHash },
    limits: { mean: 5, spread: 8, counts: 10, difference: 3 },
    safeAgainst: 1 as const,
    asksRole: true,
    forResearch: false,
    keepers: 1 as const,
    slips: 0,
    closesOn: '2027-06-01',
    deleteAfter: '2027-12-01',
  };
  const prepared = prepareRound(network, terms, TODAY, webRandomBytes);
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.error));
  return prepared.value;
}

export function anOpenRound(prepared: PreparedRound, publicKey: Bytes = webRandomBytes(32)): OpenRound {
  return openRound(prepared, publicKey, TODAY);
}

export function aDraft(round: Round): Draft {
  return startDraft(
    { roundId: round.id, instrumentHash: round.instrument.hash, asksRole: round.asksRole },
    webRandomBytes,
  );
}

/** An edition of a round in which nobody answered. */
export function anEdition(round: Round, number = 1): Promise<Edition> {
  return publishEdition(
    {
      roundId: round.id,
      schoolYear: round.schoolYear,
      instrument: smallInstrument,
      instrumentReference: round.instrument,
      limits: round.limits,
      safeAgainst: round.safeAgainst,
      asksRole: round.asksRole,
      memberCount: 12,
      keepers: round.keepers,
      responses: [],
      number,
      publishedOn: TODAY,
      invented: false,
    },
    webDigest,
  );
}

/** Of a round on somebody else's device. */
export function aSecondKey(networkName: string): SecondKey {
  return {
    roundId: newId(webRandomBytes),
    share: webRandomBytes(32),
    networkName,
    schoolYear: '2026-2027',
    deleteAfter: '2027-12-01',
  };
}
