import type { Presented, PresenterChannel, PresenterEvents } from '#ports/PresenterChannel.ts';
import type { RoundId } from '#shared/Id.ts';

/** The windows of a round, of which the test is another one. */
export interface FakePresenterChannel extends PresenterChannel {
  /** All that the app's window said, in order. */
  readonly said: readonly Presented[];
  /** The rounds of which a window of the app is joined now. */
  readonly joined: readonly RoundId[];
  /** The other window goes to something else. */
  say(presented: Presented): void;
  /** The other window joins: what the app's windows answer. */
  ask(): readonly Presented[];
}

export function fakePresenterChannel(): FakePresenterChannel {
  const said: Presented[] = [];
  const windows = new Map<PresenterEvents, RoundId>();
  return {
    said,
    get joined() {
      return [...windows.values()];
    },
    join(roundId, events) {
      windows.set(events, roundId);
      return {
        say: (presented) => {
          said.push(presented);
        },
        leave: () => {
          windows.delete(events);
        },
      };
    },
    say: (presented) => {
      for (const { onPresented } of windows.keys()) onPresented(presented);
    },
    ask: () => [...windows.keys()].map(({ presentedHere }) => presentedHere()),
  };
}
