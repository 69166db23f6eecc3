import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import type { Instrument } from '#instrument/Instrument.ts';
import { pageTranslation } from '#platform/pageTranslation.ts';
import { deviceWithOpenRound } from '#tests/support/roundsOnDevice.ts';
import { smallInstrument } from '#tests/support/smallInstrument.ts';
import { GOAL, item, memberAtWork } from './memberAtWork.ts';

const NOTICE = /De stellingen en antwoorden blijven in de taal van de vragenlijst/;
// As a plain word: by its own name it is deprecated.
const FONT: string = 'font';
const root = document.documentElement;

const TRACES: Readonly<Record<string, () => void>> = {
  'a class on the page': () => {
    root.classList.add('translated-ltr');
  },
  'another language on the page': () => {
    root.lang = 'uk';
  },
  'texts in font elements': () => {
    document.querySelector('h1')?.append(document.createElement(FONT));
  },
};

afterEach(() => {
  root.className = '';
  root.lang = 'nl';
});

for (const [trace, leave] of Object.entries(TRACES)) {
  test(`a member who has the page translated is told that the statements are not: ${trace}`, async () => {
    await memberAtWork({ services: { pageTranslation: pageTranslation() } });
    expect(screen.queryByText(NOTICE)).toBeNull();
    await act(async () => {
      leave();
      await Promise.resolve();
    });
    expect(await screen.findByText(NOTICE)).toBeVisible();
    expect(screen.getAllByRole('button', { name: 'English' })).toHaveLength(2);
  });
}

test('the notice goes when the page is no longer translated, and stays away when the app changes its language', async () => {
  const { user } = await memberAtWork({ services: { pageTranslation: pageTranslation() } });
  await user.click(screen.getByRole('button', { name: 'English' }));
  expect(root).toHaveAttribute('lang', 'en');
  expect(screen.queryByText(/stay in the language of the questionnaire/)).toBeNull();
  await act(async () => {
    root.classList.add('translated-rtl');
    await Promise.resolve();
  });
  expect(await screen.findByText(/stay in the language of the questionnaire/)).toBeVisible();
  await act(async () => {
    root.classList.remove('translated-rtl');
    await Promise.resolve();
  });
  await waitFor(() => {
    expect(screen.queryByText(/stay in the language of the questionnaire/)).toBeNull();
  });
});

test('a questionnaire in one language offers no other', async () => {
  const device = await deviceWithOpenRound({}, inDutchOnly(smallInstrument));
  await memberAtWork({
    device,
    services: { pageTranslation: { isOn: () => true, subscribe: () => () => {} } },
  });
  expect(screen.getByText(NOTICE)).toBeVisible();
  expect(screen.getAllByRole('button', { name: 'English' })).toHaveLength(1);
});

test('statements and scale are marked as not to be translated', async () => {
  await memberAtWork();
  expect(item(GOAL).querySelector('legend')).toContainElement(screen.getByText(GOAL));
  expect(screen.getByText(GOAL)).toHaveAttribute('translate', 'no');
  for (const label of screen.getAllByText('altijd')) expect(label).toHaveAttribute('translate', 'no');
});

function inDutchOnly(instrument: Instrument): Instrument {
  const text = JSON.stringify(instrument, (key, value: unknown) =>
    key === 'en' ? undefined : key === 'languages' ? ['nl'] : value,
  );
  return JSON.parse(text) as Instrument;
}
