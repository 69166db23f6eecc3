import { screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';

import type { Keeping } from '#ports/Keeping.ts';
import { LANGUAGES } from '#shared/Language.ts';
import { axeFindings } from '#tests/support/axeFindings.ts';
import { openApp } from '#tests/support/openApp.tsx';
import { allAnswered, answerAndHandIn, deviceWithOpenRound } from '#tests/support/roundsOnDevice.ts';
import { textsIn } from '#tests/support/textsIn.ts';

const texts = textsIn.nl.storedScreen;
const notKept: Keeping = { kept: false, bytes: 2_345_678, since: '2026-09-01', asked: null };

describe('what is stored here', () => {
  test('is told by kind and number, with how large, since when and the last backup, and nothing by name', async () => {
    const device = await deviceWithOpenRound({ asksRole: false });
    await answerAndHandIn(device, allAnswered(3));
    await answerAndHandIn(device, allAnswered(4));
    await openApp('/about/stored', { device, services: { readKeeping: () => Promise.resolve(notKept) } });
    expect(await screen.findByText('2 inzendingen, op slot')).toBeVisible();
    expect(screen.getByText('1 sleutel van een ronde')).toBeVisible();
    expect(screen.getByText('1 september 2026')).toBeVisible();
    expect(screen.getByText('ongeveer 2,3 MB, de app zelf meegerekend')).toBeVisible();
    expect(screen.getByText(texts.noBackup)).toBeVisible();
    expect(screen.queryByText(/leesbare antwoorden/)).not.toBeInTheDocument();
    expect(screen.getByRole('main')).not.toHaveTextContent(device.network.name);
  });

  test('is nothing on a device on which nothing was done, and no backup is missed there', async () => {
    await openApp('/about/stored');
    expect(await screen.findByText(texts.nothing)).toBeVisible();
    expect(screen.queryByText(texts.lastBackup)).not.toBeInTheDocument();
  });

  test('is kept from when the browser agrees to it', async () => {
    let keeping = notKept;
    const askToKeep = vi.fn(() => {
      keeping = { ...notKept, kept: true, asked: { on: '2026-11-30', kept: true } };
      return Promise.resolve(true);
    });
    const services = { askToKeep, readKeeping: () => Promise.resolve(keeping) };
    const { user } = await openApp('/about/stored', { services });
    await user.click(await screen.findByRole('button', { name: texts.ask }));
    expect(await screen.findByText(texts.kept)).toBeVisible();
    expect(screen.queryByRole('button', { name: texts.ask })).not.toBeInTheDocument();
    expect(askToKeep).toHaveBeenCalledOnce();
  });

  test('says when the browser was asked and did not agree, and where it says nothing', async () => {
    const asked: Keeping = { ...notKept, asked: { on: '2026-11-30', kept: false } };
    const { close } = await openApp('/about/stored', {
      services: { readKeeping: () => Promise.resolve(asked) },
    });
    expect(await screen.findByText(new RegExp(texts.askedOn('30 november 2026')))).toBeVisible();
    close();
    const silent: Keeping = { kept: null, bytes: null, since: null, asked: null };
    await openApp('/about/stored', { services: { readKeeping: () => Promise.resolve(silent) } });
    expect(await screen.findByText(texts.doesNotSay)).toBeVisible();
    expect(screen.getAllByText(texts.unknown)).toHaveLength(2);
  });

  test.each(LANGUAGES)('is found from the foot of every page; axe finds nothing (%s)', async (language) => {
    const { user } = await openApp('/', { language });
    await user.click(await screen.findByRole('link', { name: textsIn[language].frame.stored }));
    expect(await screen.findByText(textsIn[language].storedScreen.safariTitle)).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });
});
