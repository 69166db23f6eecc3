/** What taking in a backup came to, in counts. */
export interface TakenIn {
  /**
   * New on this device; of dialogues also those that gained something. What comes with a round or an edition is not
   * counted by itself, and absent.
   */
  readonly added: Readonly<Partial<Record<Counted, number>>>;
  /** What was here already and is as it was, of the kinds that are counted; dialogues left out. */
  readonly known: number;
  /** Rounds that were here and are now a step further: open, or closed. */
  readonly forwarded: number;
  /** Sealed responses of closed rounds that are in no edition, and from now on wait here for a next one. */
  readonly uncounted: number;
  /** Closed rounds whose responses were deleted here, as members were promised; the file's did not come back. */
  readonly forgotten: number;
  /** Rounds, editions and research packages that are here under the same id with other contents: what is here stayed. */
  readonly different: number;
  /** Dialogues that are together too much to keep: what is here stayed. */
  readonly tooMuch: number;
  /** Of another research office than the one whose device this is: its key and its packages did not come in. */
  readonly otherOffice: number;
  /** Left out, because it could not be read or did not fit the rest of the file. */
  readonly damaged: Readonly<Partial<Record<Counted, number>>>;
}

/** What is counted, in the words people hear it in; slips and sources of editions go without saying. */
export type Counted =
  | 'networks'
  | 'rounds'
  | 'keys'
  | 'slips'
  | 'instruments'
  | 'responses'
  | 'editions'
  | 'sources'
  | 'dialogues'
  | 'offices'
  | 'officeKeys'
  | 'packages';
