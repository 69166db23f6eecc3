import { afterEach, describe, expect, test, vi } from 'vitest';

import {
  presenterChannel,
  type JoinedPresenting,
  type Presented,
} from '../../../../src/platform/tabs/presenterChannel.ts';
import type { RoundId } from '../../../../src/shared/Id.ts';

const round = 'AAAAAAAAAAAAAAAAAAAAAA' as RoundId;
const otherRound = 'AAAAAAAAAAAAAAAAAAAAAB' as RoundId;
const presented: Presented = { dimension: 'direction', view: 'dots', earlier: ['hash'], edition: null };

const open: JoinedPresenting[] = [];

function aWindow(of: RoundId = round) {
  const events = { onPresented: vi.fn(), onAsked: vi.fn() };
  const joined = presenterChannel().join(of, events);
  open.push(joined);
  return { ...events, ...joined };
}

afterEach(() => {
  for (const joined of open.splice(0)) joined.leave();
});

describe('two windows of one browser', () => {
  test('hear of each other what is looked at, and never themselves', async () => {
    const [room, wall] = [aWindow(), aWindow()];
    room.say(presented);
    await vi.waitFor(() => {
      expect(wall.onPresented).toHaveBeenCalledExactlyOnceWith(presented);
    });
    expect(room.onPresented).not.toHaveBeenCalled();
  });

  test('are asked by one that joins later', async () => {
    const room = aWindow();
    aWindow();
    await vi.waitFor(() => {
      expect(room.onAsked).toHaveBeenCalledOnce();
    });
  });

  test('hear nothing of another round, nor after they left; the one that stays goes on', async () => {
    const [room, elsewhere, left, wall] = [aWindow(), aWindow(otherRound), aWindow(), aWindow()];
    left.leave();
    left.say({ ...presented, dimension: 'use' });
    room.say(presented);
    await vi.waitFor(() => {
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
      { kind: 'presented', presented: { view: 'pie' } },
    ]) {
      stranger.postMessage(message);
    }
    stranger.postMessage({ kind: 'presented', presented: { ...presented, notes: 'x' } });
    stranger.postMessage({ kind: 'presented', presented });
    await vi.waitFor(() => {
      expect(wall.onPresented).toHaveBeenCalledExactlyOnceWith(presented);
    });
    stranger.close();
  });
});

test('a browser without channels leaves each window to itself', () => {
  const joined = presenterChannel(null).join(round, { onPresented: vi.fn(), onAsked: vi.fn() });
  joined.say(presented);
  joined.leave();
});
