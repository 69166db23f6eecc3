import { afterEach, describe, expect, test } from 'vitest';

import { webRandomBytes } from '#platform/crypto/webRandomBytes.ts';
import { draftLock } from '#platform/tabs/draftLock.ts';
import type { HeldDraft } from '#ports/DraftLock.ts';
import { newId, type RoundId } from '#shared/Id.ts';
import { eventually } from '#tests/support/eventually.ts';

const frames: HTMLIFrameElement[] = [];

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

describe('two tabs on one draft', () => {
  test('the first holds it, the second hears that it is elsewhere until the first lets go', async () => {
    const round = newId<'round'>(webRandomBytes);
    const first = await holding(aTab(), round);
    const second = aTab();
    second.hold(round);
    await second.sees(['elsewhere']);
    first.release();
    await second.sees(['elsewhere', 'held']);
    expect(first.seen).toEqual(['held']);
  });

  test('a tab that is closed lets go', async () => {
    const round = newId<'round'>(webRandomBytes);
    const first = await holding(aTab(), round);
    const second = aTab();
    second.hold(round);
    await second.sees(['elsewhere']);
    first.close();
    await second.sees(['elsewhere', 'held']);
  });

  test('the second can take over; the first hears that it lost the draft and can take it back', async () => {
    const round = newId<'round'>(webRandomBytes);
    const first = await holding(aTab(), round);
    const second = aTab();
    second.hold(round);
    await second.sees(['elsewhere']);
    second.takeOver();
    await second.sees(['elsewhere', 'held']);
    await first.sees(['held', 'lost']);
    first.takeOver();
    await first.sees(['held', 'lost', 'held']);
    await second.sees(['elsewhere', 'held', 'lost']);
  });

  test('who lost the draft gets it when the other tab is closed', async () => {
    const round = newId<'round'>(webRandomBytes);
    const first = await holding(aTab(), round);
    const second = aTab();
    second.hold(round);
    await second.sees(['elsewhere']);
    second.takeOver();
    await first.sees(['held', 'lost']);
    second.close();
    await first.sees(['held', 'lost', 'held']);
  });

  test('tapping "take over" twice, or while holding, does no harm', async () => {
    const round = newId<'round'>(webRandomBytes);
    const first = await holding(aTab(), round);
    const second = aTab();
    second.hold(round);
    await second.sees(['elsewhere']);
    second.takeOver();
    second.takeOver();
    await second.sees(['elsewhere', 'held']);
    second.takeOver();
    await first.sees(['held', 'lost']);
    second.release();
    await first.sees(['held', 'lost', 'held']);
    expect(second.seen).toEqual(['elsewhere', 'held']);
  });

  test('after release nothing more is heard', async () => {
    const round = newId<'round'>(webRandomBytes);
    const first = await holding(aTab(), round);
    const second = aTab();
    second.hold(round);
    await second.sees(['elsewhere']);
    second.release();
    first.release();
    await holding(aTab(), round);
    expect(second.seen).toEqual(['elsewhere']);
  });

  test('drafts of two rounds do not stand in one another’s way', async () => {
    await holding(aTab(), newId<'round'>(webRandomBytes));
    await holding(aTab(), newId<'round'>(webRandomBytes));
  });
});

test('leaving a page and coming back at once does not look like another tab', async () => {
  const round = newId<'round'>(webRandomBytes);
  const tab = await holding(aTab(), round);
  tab.release();
  tab.hold(round);
  await tab.sees(['held', 'held']);
  tab.release();
  tab.hold(round);
  tab.release();
  tab.hold(round);
  await tab.sees(['held', 'held', 'held']);
});

describe('a browser without locks', () => {
  test('holds at once', async () => {
    const round = newId<'round'>(webRandomBytes);
    const tab = aTab(null);
    tab.hold(round);
    await tab.sees(['held']);
  });

  test('that refuses them holds all the same', async () => {
    const frame = aFrame();
    const { locks } = windowOf(frame).navigator;
    frame.remove();
    const tab = aTab(locks);
    tab.hold(newId<'round'>(webRandomBytes));
    await tab.sees(['held']);
  });
});

/** A tab as far as locks go: a frame with a lock manager of its own, and what it hears. */
function aTab(locks?: LockManager | null) {
  const frame = aFrame();
  const lock = draftLock(locks === undefined ? windowOf(frame).navigator.locks : locks);
  const seen: string[] = [];
  let held: HeldDraft | null = null;
  return {
    seen,
    hold(round: RoundId): void {
      held = lock.hold(round, {
        onHeld: () => seen.push('held'),
        onElsewhere: () => seen.push('elsewhere'),
        onLost: () => seen.push('lost'),
      });
    },
    takeOver: () => held?.takeOver(),
    release: () => held?.release(),
    close: () => {
      frame.remove();
    },
    sees: (events: readonly string[]) =>
      eventually(() => {
        expect(seen).toEqual(events);
      }),
  };
}

async function holding(tab: ReturnType<typeof aTab>, round: RoundId) {
  tab.hold(round);
  await tab.sees(['held']);
  return tab;
}

function aFrame(): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  frames.push(frame);
  return frame;
}

function windowOf(frame: HTMLIFrameElement): Window {
  if (frame.contentWindow === null) throw new Error('The frame is not in the page.');
  return frame.contentWindow;
}
