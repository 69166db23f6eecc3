import * as v from 'valibot';

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

type OpenChannel = (name: string) => BroadcastChannel;

/**
 * In step over BroadcastChannel, which reaches the windows of this origin only and keeps nothing. Windows count their
 * moves together (a Lamport clock), so that an answer that was overtaken by a later move does not undo it.
 */
export function presenterChannel(open: OpenChannel | null = browserChannels()): PresenterChannel {
  if (open === null) return { join: () => ({ say() {}, leave() {} }) };
  return {
    join(roundId, { presentedHere, onPresented }) {
      const channel = open(`srt-presenting-${roundId}`);
      let isJoined = true;
      let moves = 0;
      const post = (message: v.InferOutput<typeof Message>) => {
        if (isJoined) channel.postMessage(message);
      };
      const tell = (presented: Presented) => {
        post({ kind: 'presented', moves, presented: { ...presented, earlier: [...presented.earlier] } });
      };
      channel.onmessage = ({ data }: MessageEvent<unknown>) => {
        // A window that was opened before an update may speak another version.
        const heard = v.safeParse(Message, data);
        if (!heard.success || !isJoined) return;
        if (heard.output.kind === 'asked') {
          tell(presentedHere());
        } else if (isNews(heard.output, moves, presentedHere())) {
          moves = heard.output.moves;
          onPresented(heard.output.presented);
        }
      };
      post({ kind: 'asked' });
      return {
        say: (presented) => {
          moves += 1;
          tell(presented);
        },
        leave: () => {
          isJoined = false;
          channel.close();
        },
      };
    },
  };
}

const Presenting = v.strictObject({
  dimension: v.nullable(v.string()),
  view: v.picklist(['radar', 'dots', 'table']),
  earlier: v.array(v.string()),
  edition: v.nullable(v.string()),
});
const Message = v.variant('kind', [
  v.strictObject({ kind: v.literal('asked') }),
  v.strictObject({ kind: v.literal('presented'), moves: v.number(), presented: Presenting }),
]);

/** Of two windows that moved at once one gives way, and both find the same one. */
function isNews(
  heard: { readonly moves: number; readonly presented: Presented },
  moves: number,
  here: Presented,
): boolean {
  if (heard.moves !== moves || moves === 0) return heard.moves >= moves;
  return inOrder(heard.presented) > inOrder(here);
}

function inOrder({ dimension, view, earlier, edition }: Presented): string {
  return JSON.stringify([dimension, view, [...earlier].sort(), edition]);
}

function browserChannels(): OpenChannel | null {
  return 'BroadcastChannel' in globalThis ? (name) => new BroadcastChannel(name) : null;
}
