import * as v from 'valibot';

import type { Presented, PresenterChannel } from '#ports/PresenterChannel.ts';

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
