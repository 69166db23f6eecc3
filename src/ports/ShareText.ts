export interface SharedText {
  readonly title: string;
  readonly text: string;
}

/** `cancelled`: the user closed the sheet. `shared` says only that another app took the text, not that it was sent. */
export type ShareOutcome = 'shared' | 'cancelled' | 'failed';

export type ShareText = (message: SharedText) => Promise<ShareOutcome>;
