import { create } from 'zustand';

import type { View } from '#visualisation/views/View.ts';

interface ResultsRoomState {
  readonly view: View;
  /** Hashes of the earlier editions that lie beside the current one. */
  readonly earlier: ReadonlySet<string>;
  /** Hash of the edition on screen, where it is not to be the latest. */
  readonly edition: string | null;
  /** The dimension in turn, in the room and on the wall; `null`: the whole picture. */
  readonly dimension: string | null;
}

/** What the facilitator looks at: session state, gone with the tab. */
export const resultsViewStore = create<ResultsRoomState>(() => ({
  view: 'radar',
  earlier: new Set(),
  edition: null,
  dimension: null,
}));

export function chooseView(view: View): void {
  resultsViewStore.setState({ view });
}

export function toggleEarlier(hash: string): void {
  resultsViewStore.setState(({ earlier }) => {
    const toggled = new Set(earlier);
    if (!toggled.delete(hash)) toggled.add(hash);
    return { earlier: toggled };
  });
}

export function chooseEdition(hash: string | null): void {
  resultsViewStore.setState({ edition: hash });
}

export function takeTurn(dimension: string | null): void {
  resultsViewStore.setState({ dimension });
}
