/**
 * What is asked. Everything here comes from an instrument file; nothing in the program may assume a number of
 * sides, dimensions, items, scale points, roles or languages.
 */
export interface Instrument {
  readonly id: string;
  readonly version: string;
  /** `working`: our own formulation, not the authors' published text. `authorised`: the authors' text. */
  readonly wording: 'working' | 'authorised';
  /** Where this wording comes from, in one or two sentences. */
  readonly provenance: LocalisedText;
  /** BCP 47 tags, the instrument's first language first. Every text below has each of them. */
  readonly languages: readonly string[];
  readonly title: LocalisedText;
  /** One or two, in reading order. */
  readonly sides: readonly Side[];
  /** In the instrument's order, which is the order on every screen. */
  readonly dimensions: readonly Dimension[];
  readonly items: readonly Item[];
  readonly scale: Scale;
  /** Empty when the instrument does not ask for a role. */
  readonly roles: readonly Role[];
  readonly citation: readonly Citation[];
  readonly licence: string;
}

/** A text by language tag. */
export type LocalisedText = Readonly<Record<string, string>>;

/** The process side is drawn on the right of the picture, the product side on the left. */
export interface Side {
  readonly id: SideId;
  readonly name: LocalisedText;
}

export type SideId = 'process' | 'product';

export interface Dimension {
  readonly id: string;
  readonly side: SideId;
  readonly name: LocalisedText;
  readonly description: LocalisedText;
  /** Open questions for the conversation about this dimension. */
  readonly prompts: readonly LocalisedText[];
}

export interface Item {
  readonly id: string;
  readonly dimension: string;
  readonly text: LocalisedText;
}

/** Whole-number points from `min` to `max`; one label a point, in that order. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly labels: readonly LocalisedText[];
  /** The response option beside the scale ("don't know or not applicable"); a kind of missing, never a number. */
  readonly notApplicable: LocalisedText;
}

export interface Role {
  readonly id: string;
  readonly name: LocalisedText;
}

export interface Citation {
  readonly text: string;
  readonly doi?: string;
}

/** Which instrument exactly: `hash` is the SHA-256 of its canonical JSON, base64url. */
export interface InstrumentReference {
  readonly id: string;
  readonly version: string;
  readonly hash: string;
}
