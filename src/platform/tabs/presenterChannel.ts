import * as v from 'valibot';

import type { RoundId } from '../../shared/Id.ts';

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
  /** Another window went to something else. */
  readonly onPresented: (presented: Presented) => void;
  /** Another window has just joined and would like to know: the answer is a `say`. */
  readonly onAsked: () => void;
}

export interface JoinedPresenting {
  say(presented: Presented): void;
  /** No event comes after this. */
  leave(): void;
}

type OpenChannel = (name: string) => BroadcastChannel;

/** In step over BroadcastChannel, which reaches the windows of this origin only and keeps nothing. */
export function presenterChannel(open: OpenChannel | null = browserChannels()): PresenterChannel {
  if (open === null) return { join: () => ({ say() {}, leave() {} }) };
  return {
    join(roundId, { onPresented, onAsked }) {
      const channel = open(`srt-presenting-${roundId}`);
      let isJoined = true;
      channel.onmessage = ({ data }: MessageEvent<unknown>) => {
        // A window that was opened before an update may speak another version.
        const heard = v.safeParse(Message, data);
        if (!heard.success || !isJoined) return;
        if (heard.output.kind === 'asked') onAsked();
        else onPresented(heard.output.presented);
      };
      const post = (message: v.InferOutput<typeof Message>) => {
        if (isJoined) channel.postMessage(message);
      };
      post({ kind: 'asked' });
      return {
        say: (presented) => {
          post({ kind: 'presented', presented: { ...presented, earlier: [...presented.earlier] } });
        },
        leave: () => {
          isJoined = false;
          channel.close();
        },
      };
    },
  };
}

const Message = v.variant('kind', [
  v.strictObject({ kind: v.literal('asked') }),
  v.strictObject({
    kind: v.literal('presented'),
    presented: v.strictObject({
      dimension: v.nullable(v.string()),
      view: v.picklist(['radar', 'dots', 'table']),
      earlier: v.array(v.string()),
      edition: v.nullable(v.string()),
    }),
  }),
]);

function browserChannels(): OpenChannel | null {
  return 'BroadcastChannel' in globalThis ? (name) => new BroadcastChannel(name) : null;
}
