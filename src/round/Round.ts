import type { InstrumentReference } from '#instrument/Instrument.ts';
import type { NetworkId, RoundId } from '#shared/Id.ts';
import type { IsoDate } from '#shared/ports.ts';
import type { Limits } from './Limits.ts';
import type { SafeAgainst } from './SafeAgainst.ts';

/** One network, one school year: prepared → open → closed, and never back. */
export type Round = PreparedRound | OpenRound | ClosedRound;

/** What a facilitator decides about a round while it is prepared. */
export interface RoundTerms {
  /** `YYYY-YYYY`, for instance `2026-2027`. */
  readonly schoolYear: string;
  readonly instrument: InstrumentReference;
  /** Not below the floors of `safeAgainst`. */
  readonly limits: Limits;
  /** How many members who compare notes the figures are safe against. Fixed when it opens. */
  readonly safeAgainst: SafeAgainst;
  /** Whether members are asked for their role (never obligatory). */
  readonly asksRole: boolean;
  /** Whether anonymised answers of this round may go to a research office. Fixed when it opens. */
  readonly forResearch: boolean;
  /**
   * How many people it takes to open what members hand in. With 2 the key of the round is split as it opens: one half
   * stays on the facilitator's device, the other is with somebody else (`exchange/keyShares.ts`). Fixed when it opens.
   */
  readonly keepers: 1 | 2;
  /** How many one-time slips were made for this round; 0 where one link invites everybody. Fixed when it opens. */
  readonly slips: number;
  /** The day until which members are asked to answer. */
  readonly closesOn: IsoDate;
  /** The day on which the sealed responses and the key of this round are to be deleted. */
  readonly deleteAfter: IsoDate;
}

interface RoundOfNetwork extends RoundTerms {
  readonly id: RoundId;
  readonly networkId: NetworkId;
}

export interface PreparedRound extends RoundOfNetwork {
  readonly status: 'prepared';
}

/** From here on instrument, limits, the question for a role and the consent to research are fixed. */
export interface OpenRound extends RoundOfNetwork {
  readonly status: 'open';
  readonly openedOn: IsoDate;
  /** X25519 public key, 32 bytes base64url. The private key is stored apart from the round. */
  readonly publicKey: string;
  /** Whether it came from a backup to this device, opened. Absent where it opened here. */
  readonly restored?: true;
}

export interface ClosedRound extends RoundOfNetwork {
  readonly status: 'closed';
  readonly openedOn: IsoDate;
  readonly closedOn: IsoDate;
  readonly publicKey: string;
  readonly restored?: true;
}
