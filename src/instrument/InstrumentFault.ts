/** One thing about an instrument file that keeps it from being used. */
export interface InstrumentFault {
  /** Where in the file, for instance `items[3].text.en`; empty for the file as a whole. */
  readonly path: string;
  readonly fault: FaultKind;
  /** What stands there, shortened, where the sentence about it quotes it; else empty. */
  readonly about: string;
}

export type FaultKind =
  // The file and the kinds of value in it.
  | 'not-json'
  | 'missing-field'
  | 'unknown-field'
  | 'not-an-object'
  | 'not-a-list'
  | 'not-a-text'
  | 'not-a-whole-number'
  | 'empty-list'
  | 'long-list'
  | 'too-many-roles'
  | 'empty-text'
  | 'long-text'
  // Values that must follow a pattern.
  | 'malformed-id'
  | 'reserved-id'
  | 'malformed-version'
  | 'malformed-language'
  | 'malformed-doi'
  | 'malformed-wording'
  | 'malformed-side'
  // What the parts say about one another.
  | 'duplicate-id'
  | 'duplicate-language'
  | 'unknown-dimension'
  | 'unknown-side'
  | 'dimension-without-items'
  | 'side-without-dimensions'
  | 'missing-translation'
  | 'undeclared-language'
  | 'scale-ends'
  | 'scale-points'
  | 'label-count';
