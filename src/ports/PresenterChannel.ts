import type { RoundId } from '#shared/Id.ts';

/** What a group looks at: all that goes from window to window. Nothing of what was written, and of nobody. */
export interface Presented {
  /** The dimension in turn; `null`: the whole picture. */
  readonly dimension: string | null;
  readonly view: 'radar' | 'dots' | 'table';
  /** Hashes of the earlier editions that lie beside the one on screen. */
  readonly earlier: readonly string[];
  /** Hash of the edition on screen, where it is not to be the latest. */
  readonly edition: string | null;
}

/** Keeps the results room and the picture on the wall in step, where they are two windows of one browser. */
export interface PresenterChannel {
  join(roundId: RoundId, events: PresenterEvents): JoinedPresenting;
}

export interface PresenterEvents {
  /** What this window shows now: told to a window that joins later. */
  readonly presentedHere: () => Presented;
  /** Another window went to something else. */
  readonly onPresented: (presented: Presented) => void;
}

export interface JoinedPresenting {
  say(presented: Presented): void;
  /** No event comes after this. */
  leave(): void;
}
