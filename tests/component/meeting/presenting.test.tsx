import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import type { Edition } from '#aggregation/Edition.ts';
import { emptyDialogue } from '#dialogue/Dialogue.ts';
import { keptText } from '#dialogue/KeptText.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import { resultsViewStore } from '#meeting/resultsViewStore.ts';
import { webDigest } from '#platform/crypto/webDigest.ts';
import { type Language, LANGUAGES } from '#shared/Language.ts';
import { axeFindings } from '#tests/support/axeFindings.ts';
import { fakePresenterChannel } from '#tests/support/fakePresenterChannel.ts';
import { address, openApp } from '#tests/support/openApp.tsx';
import { srtInstrument as instrument } from '#tests/support/smallInstrument.ts';
import { storageForTests } from '#tests/support/storageForTests.ts';
import { textsIn } from '#tests/support/textsIn.ts';
import { takeInExample } from '#usecases/example/takeInExample.ts';
import type { Services } from '#usecases/Services.ts';

const atStart = resultsViewStore.getInitialState();

beforeEach(() => {
  resultsViewStore.setState(atStart, true);
});
afterEach(() => {
  resultsViewStore.setState(atStart, true);
});

/** A device with the example network; `edition` is its latest. */
async function exampleDevice(language: Language = 'nl') {
  const device = await storageForTests();
  const taken = await takeInExample({ storage: device.storage, digest: webDigest }, language);
  if (!taken.ok) throw new Error(taken.error);
  const { records } = await device.storage.editions.ofNetwork(taken.value);
  const [edition, before] = records.toReversed() as [Edition, Edition];
  return { device, edition, before };
}

async function onTheWall(given: Partial<Services> = {}, language: Language = 'nl') {
  const { device, edition, before } = await exampleDevice(language);
  const services = { presenterChannel: fakePresenterChannel(), ...given };
  const join = vi.spyOn(services.presenterChannel, 'join');
  const opened = await openApp(`/rounds/${edition.roundId}/present`, { device, language, services });
  // Only then does it hear and tell.
  await waitFor(() => {
    expect(join).toHaveBeenCalled();
  });
  return { ...opened, edition, before };
}

function heading(): string {
  return screen.getByRole('heading', { level: 1 }).textContent;
}

function nameOf(place: number): string {
  return instrument.dimensions[place]?.name['nl'] ?? '';
}

function promptOf(place: number, { dimensions }: Instrument = instrument): readonly string[] {
  return dimensions[place]?.prompts.map((prompt) => prompt['nl'] ?? '') ?? [];
}

describe('the picture on the wall', () => {
  test('is walked through by keys: the whole, each dimension with its figures and question, the whole', async () => {
    const { user, edition } = await onTheWall();
    expect(heading()).toBe('Voorbeeldnetwerk Taal in elk vak');
    expect(screen.getByRole('status')).toHaveTextContent('Schooljaar 2025–2026 · 11 van 15 leden');
    for (const [place, { mean }] of edition.dimensions.entries()) {
      await user.keyboard('{PageDown}');
      const status = screen.getByRole('status');
      expect(status).toHaveTextContent(nameOf(place));
      expect(status).toHaveTextContent(promptOf(place)[0] ?? '');
      if (mean.kind === 'value') {
        expect(status).toHaveTextContent(
          `Gemiddelde van de antwoorden ${mean.value.toFixed(1).replace('.', ',')}`,
        );
      }
    }
    await user.keyboard('{ArrowRight}');
    expect(heading()).toBe('Voorbeeldnetwerk Taal in elk vak');
    await user.keyboard('{End}');
    expect(heading()).toBe(nameOf(instrument.dimensions.length - 1));
    await user.keyboard('{ArrowLeft}');
    expect(heading()).toBe(nameOf(instrument.dimensions.length - 2));
    await user.keyboard('{Home}');
    expect(heading()).toBe('Voorbeeldnetwerk Taal in elk vak');
  });

  test('gives the other questions of a dimension, and the first again after going on', async () => {
    const { user } = await onTheWall();
    await user.keyboard('{ArrowRight}{ArrowDown}');
    expect(screen.getByRole('status')).toHaveTextContent(promptOf(0)[1] ?? '');
    await user.click(screen.getByRole('button', { name: 'Andere vraag' }));
    expect(screen.getByRole('status')).toHaveTextContent(promptOf(0)[2] ?? '');
    await user.keyboard('{ArrowRight}{ArrowLeft}');
    expect(screen.getByRole('status')).toHaveTextContent(promptOf(0)[0] ?? '');
  });

  test('can be walked through by finger, and leaves to the room', async () => {
    const { user, edition } = await onTheWall();
    await user.click(screen.getByRole('button', { name: 'Volgende' }));
    expect(heading()).toBe(nameOf(0));
    // The button has the focus now; its space bar is one step, not two.
    await user.keyboard(' ');
    expect(heading()).toBe(nameOf(1));
    await user.click(screen.getByRole('button', { name: 'Vorige' }));
    expect(heading()).toBe(nameOf(0));
    await user.keyboard('{Escape}');
    await screen.findByRole('heading', { level: 1, name: 'De plaat van jullie netwerk' });
    expect(address()).toBe(`/rounds/${edition.roundId}/results`);
  });

  test('lights up the dimension in turn and no other', async () => {
    const { user } = await onTheWall();
    const lights = () => document.querySelectorAll('main svg [class*="field"]').length;
    expect(lights()).toBe(0);
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(lights()).toBe(1);
  });

  test('shows nothing of what was written, nothing around it, and no network in the title', async () => {
    const { device, edition } = await exampleDevice();
    const note = 'Alleen voor ons geschreven';
    const dialogue = {
      ...emptyDialogue(edition.roundId),
      notes: Object.fromEntries(instrument.dimensions.map(({ id }) => [id, keptText(note)])),
    };
    const saved = await device.storage.dialogues.save(dialogue, emptyDialogue(edition.roundId));
    expect(saved).toMatchObject({ ok: true });
    const { user } = await openApp(`/rounds/${edition.roundId}/present`, { device });
    await screen.findByRole('heading', { level: 1 });
    for (let step = 0; step <= instrument.dimensions.length; step += 1) {
      expect(document.body.textContent).not.toContain(note);
      await user.keyboard('{ArrowRight}');
    }
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(document.title).toBe('Presenteren · SRT');
  });

  test('leaves nothing in storage', async () => {
    const set = vi.spyOn(Storage.prototype, 'setItem');
    const { user, database } = await onTheWall();
    const stored = async () => Promise.all(database.tables.map((table) => table.toArray()));
    const before = await stored();
    await user.keyboard('{ArrowRight}{ArrowDown}{End}');
    expect(await stored()).toEqual(before);
    expect(set).not.toHaveBeenCalled();
    set.mockRestore();
  });

  test('takes the whole screen by key and by button', async () => {
    const toggle = vi.fn();
    const { user } = await onTheWall({ fullScreen: { isPossible: true, toggle, leave: () => {} } });
    await user.keyboard('f');
    await user.click(screen.getByRole('button', { name: 'Volledig scherm' }));
    expect(toggle).toHaveBeenCalledTimes(2);
  });

  test.each(LANGUAGES)('axe finds nothing (%s)', async (language) => {
    const { user } = await onTheWall({}, language);
    expect(await axeFindings()).toEqual([]);
    await user.keyboard('{ArrowRight}');
    expect(
      screen.getByRole('button', { name: textsIn[language].presenterScreen.nextQuestion }),
    ).toBeVisible();
    expect(await axeFindings()).toEqual([]);
    act(() => {
      resultsViewStore.setState({ view: 'dots' });
    });
    expect(await axeFindings()).toEqual([]);
  });
});

describe('in a second window', () => {
  test('stopping closes that window, so that the room never stands on the wall', async () => {
    const close = vi.fn();
    const secondWindow = { open: () => true, isThis: () => true, close };
    const { user, edition } = await onTheWall({ secondWindow });
    await user.click(screen.getByRole('button', { name: 'Stoppen' }));
    expect(close).toHaveBeenCalledOnce();
    expect(address()).toBe(`/rounds/${edition.roundId}/present`);
  });

  test('the wall tells where it goes, and of nothing but that', async () => {
    const presenterChannel = fakePresenterChannel();
    const { user } = await onTheWall({ presenterChannel });
    await user.keyboard('{ArrowRight}');
    expect(presenterChannel.said).toEqual([
      { dimension: instrument.dimensions[0]?.id, view: 'radar', earlier: [], edition: null },
    ]);
  });

  test('the wall follows the room: dimension, view and years; and does not say it again', async () => {
    const presenterChannel = fakePresenterChannel();
    const { before } = await onTheWall({ presenterChannel });
    const dimension = instrument.dimensions[4]?.id ?? '';
    act(() => {
      presenterChannel.say({ dimension, view: 'dots', earlier: [before.hash], edition: null });
    });
    expect(heading()).toBe(nameOf(4));
    expect(screen.getByRole('list')).toHaveTextContent('2024–2025');
    expect(presenterChannel.said).toEqual([]);
  });

  test('the room follows the wall without taking the focus, answers who joins, and tells what is opened', async () => {
    const presenterChannel = fakePresenterChannel();
    const { device, edition } = await exampleDevice();
    const { user, close } = await openApp(`/rounds/${edition.roundId}/results`, {
      device,
      services: { presenterChannel },
    });
    const radar = await screen.findByRole('radio', { name: 'Radar' });
    await waitFor(() => {
      expect(presenterChannel.joined).toEqual([edition.roundId]);
    });
    radar.focus();
    const fold = (place: number) =>
      [...document.querySelectorAll('details')].find((one) =>
        one.querySelector('summary')?.textContent.startsWith(nameOf(place)),
      )!;
    const [first, second] = instrument.dimensions.map(({ id }) => id);

    act(() => {
      presenterChannel.say({ dimension: second ?? null, view: 'radar', earlier: [], edition: null });
    });
    expect(fold(1)).toHaveAttribute('open');
    expect(fold(0)).not.toHaveAttribute('open');
    expect(radar).toHaveFocus();

    await user.click(within(fold(0)).getByText(nameOf(0), { selector: 'summary *' }));
    const here = { dimension: first, view: 'radar', earlier: [], edition: null };
    expect(presenterChannel.said).toEqual([here]);
    expect(presenterChannel.ask()).toEqual([here]);

    expect(presenterChannel.joined).toEqual([edition.roundId]);
    close();
    expect(presenterChannel.joined).toEqual([]);
  });

  test('the room opens it at the whole picture, and says so where the browser refuses', async () => {
    const open = vi.fn((_path: string) => false);
    const secondWindow = { open, isThis: () => false, close: () => {} };
    const { device, edition } = await exampleDevice();
    resultsViewStore.setState({ dimension: instrument.dimensions[2]?.id ?? null });
    const { user } = await openApp(`/rounds/${edition.roundId}/results`, {
      device,
      services: { secondWindow },
    });
    await user.click(await screen.findByRole('button', { name: 'In een tweede venster' }));
    expect(open).toHaveBeenCalledExactlyOnceWith(`/rounds/${edition.roundId}/present`);
    expect(screen.getByText(/De browser opende geen tweede venster/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Presenteren' }));
    await waitFor(() => {
      expect(heading()).toBe('Voorbeeldnetwerk Taal in elk vak');
    });
  });
});
