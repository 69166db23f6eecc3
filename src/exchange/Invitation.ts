import type { Network } from '#round/Network.ts';
import type { OpenRound, RoundTerms } from '#round/Round.ts';
import type { RoundId } from '#shared/Id.ts';
import type { Slip } from './Slip.ts';

/** All that a member's device needs to know of an open round, and nothing about its members. */
export interface Invitation extends Omit<RoundTerms, 'slips'> {
  readonly roundId: RoundId;
  readonly networkName: string;
  /** X25519 public key, 32 bytes base64url. */
  readonly publicKey: string;
  /** True for the example network. */
  readonly invented: boolean;
  /** The one-time slip this invitation is printed on; `null` for the link that invites everybody. */
  readonly slip: Slip | null;
}

export function invitationTo(round: OpenRound, network: Network, slip: Slip | null = null): Invitation {
  const {
    id,
    schoolYear,
    instrument,
    limits,
    safeAgainst,
    asksRole,
    forResearch,
    keepers,
    closesOn,
    deleteAfter,
    publicKey,
  } = round;
  return {
    roundId: id,
    networkName: network.name,
    schoolYear,
    instrument,
    limits,
    safeAgainst,
    asksRole,
    forResearch,
    keepers,
    closesOn,
    deleteAfter,
    publicKey,
    invented: network.invented,
    slip,
  };
}
