import type { NetworkId } from '#shared/Id.ts';

/** A teacher learning network, as its facilitator describes it. */
export interface Network {
  readonly id: NetworkId;
  readonly name: string;
  /** What the network calls itself: lerarennetwerk, academische werkplaats, PLG, … */
  readonly kind: string;
  /** The shared question from practice. */
  readonly theme: string;
  /** Number of members, or `null` when not known. */
  readonly memberCount: number | null;
  /** First calendar year of the network, or `null` when not known. */
  readonly startYear: number | null;
  readonly organisation: string;
  /** True for the example network: made by the simulator, and labelled so everywhere it shows. */
  readonly invented: boolean;
}
