import type { Instrument, InstrumentReference } from '#instrument/Instrument.ts';
import type { ResearchAnswer } from '#research/ResearchRow.ts';
import type { RoundId } from '#shared/Id.ts';

/** What a facilitator hands to the research office of one closed round: anonymised before it left the device. */
export interface ResearchPackage {
  /** So that the same round counts once; it goes no further than the office's own device. */
  readonly roundId: RoundId;
  /** The edition whose responses these are. */
  readonly edition: { readonly number: number; readonly hash: string };
  readonly network: string;
  /** `YYYY-YYYY`. */
  readonly schoolYear: string;
  /** Members of the network at closing, or `null` when not known. */
  readonly memberCount: number | null;
  readonly instrument: Instrument;
  readonly instrumentReference: InstrumentReference;
  /** In an order drawn at random; at least as many as the limits ask, in every combination of roles. */
  readonly rows: readonly PackagedRow[];
  /** Dimensions that the facilitators chose to attend to, in the instrument's order; `null` where they did not share it. */
  readonly attention: readonly string[] | null;
  /** True when the answers were made by the simulator. */
  readonly invented: boolean;
}

/** A row, of which the package already tells network and year. */
export interface PackagedRow {
  readonly role: string | null;
  readonly answers: readonly ResearchAnswer[];
}
