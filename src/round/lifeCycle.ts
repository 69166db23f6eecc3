import { toBase64url } from '#shared/base64url.ts';
import { newId } from '#shared/Id.ts';
import type { Bytes, IsoDate, RandomBytes } from '#shared/ports.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import { checkRoundTerms, type RoundFaults } from './checkRoundTerms.ts';
import type { Network } from './Network.ts';
import type { ClosedRound, OpenRound, PreparedRound, RoundTerms } from './Round.ts';

/** A new round of the network with a random id, or what is wrong with its terms. */
export function prepareRound(
  network: Pick<Network, 'id' | 'memberCount'>,
  terms: RoundTerms,
  today: IsoDate,
  randomBytes: RandomBytes,
): Result<PreparedRound, RoundFaults> {
  return changePreparedRound(
    { ...terms, id: newId(randomBytes), networkId: network.id, status: 'prepared' },
    terms,
    today,
    network.memberCount,
  );
}

/**
 * The prepared round with other terms, or what is wrong with those in a network of so many members. Once open, terms no
 * longer change.
 */
export function changePreparedRound(
  { id, networkId }: PreparedRound,
  terms: RoundTerms,
  today: IsoDate,
  memberCount: number | null,
): Result<PreparedRound, RoundFaults> {
  const faults = checkRoundTerms(terms, today, memberCount);
  if (Object.keys(faults).length > 0) return err(faults);
  return ok({ ...terms, id, networkId, status: 'prepared' });
}

/** From here on members can answer and the terms are fixed. `publicKey`: the 32 bytes of this round's own X25519 key. */
export function openRound(prepared: PreparedRound, publicKey: Bytes, today: IsoDate): OpenRound {
  return { ...prepared, status: 'open', openedOn: today, publicKey: toBase64url(publicKey) };
}

/** From here on nobody answers on this device any more; what still comes in waits for a next edition. */
export function closeRound(open: OpenRound, today: IsoDate): ClosedRound {
  return { ...open, status: 'closed', closedOn: today };
}
