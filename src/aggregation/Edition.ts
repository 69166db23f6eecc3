import type { InstrumentReference } from '#instrument/Instrument.ts';
import type { Limits } from '#round/Limits.ts';
import type { RoundId } from '#shared/Id.ts';
import type { IsoDate } from '#shared/ports.ts';
import type { Figure, Hidden } from './Figure.ts';
import type { ItemProfile } from './ItemProfile.ts';
import type { RoleProfile } from './RoleProfile.ts';

/**
 * What a network may see of its answers: final, rounded and safe. Computed once when a round closes; every screen,
 * print and file renders this and nothing else.
 */
export interface Edition {
  readonly roundId: RoundId;
  /** 1 for the first edition of a round. */
  readonly number: number;
  readonly publishedOn: IsoDate;
  /** `YYYY-YYYY`. */
  readonly schoolYear: string;
  readonly instrument: InstrumentReference;
  readonly limits: Limits;
  /** How many members who compare notes the figures are safe against. Absent where it is one. */
  readonly safeAgainst?: 2;
  /** Responses handed in. */
  readonly responses: number;
  /** How many of these may each stand beside an earlier one of the same person. Absent where none may. */
  readonly besideEarlier?: number;
  /** How many people it took to open the responses. Absent in editions made before that could be two. */
  readonly keepers?: 1 | 2;
  /**
   * The sealed responses that are counted, one of each member: of each the first 16 bytes of its SHA-256, base64url, in
   * the order of their characters. Absent of invented answers, which nobody sealed, and in editions made before.
   */
  readonly counted?: readonly string[];
  /** True where the round came from a backup to the device that made this. Absent where it did not, and before. */
  readonly restored?: true;
  /** Members of the network at closing, or `null` when not known. */
  readonly memberCount: number | null;
  /** In the instrument's order, one for each of its dimensions. */
  readonly dimensions: readonly DimensionProfile[];
  /** All items, in the instrument's order. Absent in editions made before items were shown. */
  readonly items?: readonly ItemProfile[];
  /** The instrument's roles, in its order. Absent where the round asked no roles, and in editions made before. */
  readonly roles?: readonly RoleProfile[];
  /** True when the answers were made by the simulator. */
  readonly invented: boolean;
  /** SHA-256 over everything above, base64url (`editionHash`). */
  readonly hash: string;
}

export interface DimensionProfile {
  readonly dimension: string;
  /** Members with a scale mean for this dimension (half rule). */
  readonly n: number;
  readonly mean: Figure | Hidden;
  readonly spread: Spread | Hidden;
}

/** The middle half of the members' scale means: from the first to the third quartile. */
export interface Spread {
  readonly kind: 'spread';
  readonly lower: Figure;
  readonly upper: Figure;
}
