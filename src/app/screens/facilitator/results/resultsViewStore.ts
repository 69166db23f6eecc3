import { create } from 'zustand';

export type ResultsView = 'radar' | 'dots' | 'table';

interface ResultsRoomState {
  readonly view: ResultsView;
  /** Hashes of the earlier editions that lie beside the current one. */
  readonly earlier: ReadonlySet<string>;
}

/** What the facilitator looks at: session state, gone with the tab. */
export const resultsViewStore = create<ResultsRoomState>(() => ({ view: 'radar', earlier: new Set() }));

export function chooseView(view: ResultsView): void {
  resultsViewStore.setState({ view });
}

export function toggleEarlier(hash: string): void {
  resultsViewStore.setState(({ earlier }) => {
    const toggled = new Set(earlier);
    if (!toggled.delete(hash)) toggled.add(hash);
    return { earlier: toggled };
  });
}
