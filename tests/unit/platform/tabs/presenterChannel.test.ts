import { afterEach, describe, expect, test, vi } from 'vitest';

import { presenterChannel } from '#platform/tabs/presenterChannel.ts';
import type { JoinedPresenting, Presented } from '#ports/PresenterChannel.ts';
import type { RoundId } from '#shared/Id.ts';
import { eventually } from '#tests/support/eventually.ts';

const round = 'AAAAAAAAAAAAAAAAAAAAAA' as RoundId;
const otherRound = 'AAAAAAAAAAAAAAAAAAAAAB' as RoundId;
const presented: Presented = { dimension: 'direction', view: 'dots', earlier: ['hash'], edition: null };

const atFirst: Presented = { dimension: null, view: 'radar', earlier: [], edition: null };

const open: JoinedPresenting[] = [];

function aWindow(of: RoundId = round) {
  let here: Presented = atFirst;
  const events = {
    presentedHere: () => here,
    onPresented: vi.fn((presented: Presented) => {
      here = presented;
    }),
  };
  const joined = presenterChannel().join(of, events);
  open.push(joined);
  return {
    ...events,
    say: (presented: Presented) => {
      here = presented;
      joined.say(presented);
    },
    leave: () => {
      joined.leave();
    },
    here: () => here,
  };
}

afterEach(() => {
  for (const joined of open.splice(0)) joined.leave();
});

describe('two windows of one browser', () => {
  test('hear of each other what is looked at, and never themselves', async () => {
    const [room, wall] = [aWindow(), aWindow()];
    room.say(presented);
    await eventually(() => {
      expect(wall.onPresented).toHaveBeenCalledExactlyOnceWith(presented);
    });
    expect(room.onPresented).not.toHaveBeenCalled();
  });

  test('tell one that joins later where they are', async () => {
    const room = aWindow();
    room.say(presented);
    const wall = aWindow();
    await eventually(() => {
      expect(wall.here()).toEqual(presented);
    });
  });

  test('a move made while the answer to joining is under way is not undone by it', async () => {
    const room = aWindow();
    const wall = aWindow();
    // The room's answer is still on its way here.
    wall.say(presented);
    await eventually(() => {
      expect(room.here()).toEqual(presented);
    });
    await silence();
    expect(wall.here()).toEqual(presented);
  });

  test('that move at once end at the same', async () => {
    const [room, wall] = [aWindow(), aWindow()];
    await silence();
    room.say({ ...presented, dimension: 'use' });
    wall.say({ ...presented, dimension: 'direction' });
    await silence();
    expect(room.here()).toEqual(wall.here());
  });

  test('hear nothing of another round, nor after they left; the one that stays goes on', async () => {
    const [room, elsewhere, left, wall] = [aWindow(), aWindow(otherRound), aWindow(), aWindow()];
    left.leave();
    left.say({ ...presented, dimension: 'use' });
    room.say(presented);
    await eventually(() => {
      expect(wall.onPresented).toHaveBeenCalledExactlyOnceWith(presented);
    });
    expect(elsewhere.onPresented).not.toHaveBeenCalled();
    expect(left.onPresented).not.toHaveBeenCalled();
  });

  test('pass over what they do not know, as from a window of another version', async () => {
    const wall = aWindow();
    const stranger = new BroadcastChannel(`srt-presenting-${round}`);
    for (const message of [
      null,
      'asked',
      { kind: 'notes' },
      { kind: 'presented', presented },
      { kind: 'presented', moves: 1, presented: { view: 'pie' } },
    ]) {
      stranger.postMessage(message);
    }
    stranger.postMessage({ kind: 'presented', moves: 1, presented: { ...presented, notes: 'x' } });
    stranger.postMessage({ kind: 'presented', moves: 1, presented });
    await eventually(() => {
      expect(wall.onPresented).toHaveBeenCalledExactlyOnceWith(presented);
    });
    stranger.close();
  });
});

test('a browser without channels leaves each window to itself', () => {
  const joined = presenterChannel(null).join(round, { onPresented: vi.fn(), presentedHere: () => atFirst });
  joined.say(presented);
  joined.leave();
});

/** Until all that was said has been heard: messages come in the order in which they were sent. */
async function silence(): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) {
    const [from, to] = [new BroadcastChannel('srt-silence'), new BroadcastChannel('srt-silence')];
    const heard = new Promise((resolve) => {
      to.onmessage = resolve;
    });
    from.postMessage(null);
    await heard;
    from.close();
    to.close();
  }
}
