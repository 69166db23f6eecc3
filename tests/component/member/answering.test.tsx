import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import type { Instrument } from '#instrument/Instrument.ts';
import { address, goTo, openApp } from '#tests/support/openApp.tsx';
import { deviceWithOpenRound } from '#tests/support/roundsOnDevice.ts';
import { smallInstrument } from '#tests/support/smallInstrument.ts';
import {
  BELONGING,
  chosen,
  CLEAR_GOAL,
  deferred,
  GOAL,
  item,
  memberAtWork,
  option,
  RETURN_TO_GOAL,
  stored,
} from './memberAtWork.ts';

describe('the question for a role', () => {
  test('can be passed over', async () => {
    const member = await memberAtWork({ step: { at: 'role' } });
    expect(screen.getAllByRole('radio')).toHaveLength(3);
    expect(chosen()).toEqual([]);
    await member.user.click(screen.getByRole('button', { name: 'Volgende' }));
    await screen.findByText('Pagina 1 van 4');
    expect((await stored(member)).role).toBeNull();
  });

  test('keeps a role, and keeps none for who prefers not to say', async () => {
    const member = await memberAtWork({ step: { at: 'role' } });
    await member.user.click(screen.getByLabelText('leraar'));
    expect(await screen.findByText(/Bewaard/)).toBeVisible();
    expect((await stored(member)).role).toBe('teacher');
    await member.user.click(screen.getByLabelText('Zeg ik liever niet'));
    await waitFor(async () => {
      expect((await stored(member)).role).toBeNull();
    });
    expect(chosen()).toEqual(['Zeg ik liever niet']);
  });
});

describe('a page of items', () => {
  test('asks without a default and without the name of a dimension, "don\'t know" apart from the points', async () => {
    await memberAtWork();
    expect(screen.getByText('Pagina 1 van 4')).toBeVisible();
    expect(screen.getByText('0 van 9 beantwoord')).toBeVisible();
    expect(screen.getAllByRole('group')).toHaveLength(3);
    expect(chosen()).toEqual([]);
    expect(screen.getByRole('main')).not.toHaveTextContent('Richting');
    const points = within(item(GOAL))
      .getAllByRole('radio')
      .map(({ parentElement }) => parentElement?.textContent);
    expect(points).toEqual(['1nooit', '2soms', '3vaak', '4altijd', 'weet ik niet']);
  });

  test('keeps a point as its number and "don\'t know" as no number, and counts both as answered', async () => {
    const member = await memberAtWork();
    await member.user.click(option(GOAL, 'vaak'));
    await member.user.click(option(CLEAR_GOAL, 'weet ik niet'));
    expect(await screen.findByText('2 van 9 beantwoord')).toBeVisible();
    expect(screen.getByRole('progressbar')).toHaveAttribute('value', '2');
    expect((await stored(member)).answers).toEqual({ d1: 3, d2: 'na' });
  });

  test('says saved only when the storage has committed every tap', async () => {
    const gates = [deferred(), deferred()];
    const waiting = [...gates];
    const member = await memberAtWork({
      storage: (storage) => ({
        ...storage,
        drafts: {
          ...storage.drafts,
          change: async (...change) => {
            await waiting.shift()?.promise;
            return storage.drafts.change(...change);
          },
        },
      }),
    });
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    await member.user.click(option(GOAL, 'vaak'));
    await member.user.click(option(CLEAR_GOAL, 'soms'));
    expect(option(GOAL, 'vaak')).toBeChecked();
    expect(screen.getByRole('status')).toHaveTextContent('Bezig met bewaren');
    expect((await stored(member)).answers).toEqual({});

    gates[0]?.resolve();
    await screen.findByText('1 van 9 beantwoord');
    expect(screen.getByRole('status')).toHaveTextContent('Bezig met bewaren');
    gates[1]?.resolve();
    await waitFor(() => {
      expect(screen.getByRole('status')).toHaveTextContent('✓ Bewaard');
    });
    expect((await stored(member)).answers).toEqual({ d1: 3, d2: 2 });
  });

  test('lets go of an answer again', async () => {
    const member = await memberAtWork({ answers: { d1: 3 } });
    expect(chosen()).toEqual(['3vaak']);
    await member.user.click(within(item(GOAL)).getByRole('button', { name: 'Wis dit antwoord' }));
    expect(await screen.findByText('0 van 9 beantwoord')).toBeVisible();
    expect(chosen()).toEqual([]);
    expect(within(item(GOAL)).queryByRole('button')).not.toBeInTheDocument();
    expect((await stored(member)).answers).toEqual({});
  });

  test('leads back and forth freely', async () => {
    const member = await memberAtWork({ answers: { d1: 3 } });
    await member.user.click(screen.getByRole('button', { name: 'Volgende' }));
    await screen.findByText('Pagina 2 van 4');
    await member.user.click(screen.getByRole('button', { name: 'Vorige' }));
    await screen.findByText('Pagina 1 van 4');
    expect(chosen()).toEqual(['3vaak']);
    await member.user.click(screen.getByRole('button', { name: 'Vorige' }));
    await screen.findByRole('heading', { level: 1, name: 'Wat is je rol in het netwerk?' });
    await member.user.click(screen.getByRole('button', { name: 'Vorige' }));
    expect(await screen.findByText('Wie ziet wat?')).toBeVisible();
    expect((await stored(member)).answers).toEqual({ d1: 3 });
  });
});

describe('digit keys', () => {
  test('choose for the item that has the focus, whatever was chosen before', async () => {
    const member = await memberAtWork();
    option(CLEAR_GOAL, 'nooit').focus();
    await member.user.keyboard('3');
    expect(option(CLEAR_GOAL, 'vaak')).toBeChecked();
    expect(option(CLEAR_GOAL, 'vaak')).toHaveFocus();
    await member.user.keyboard('2');
    await screen.findByText(/Bewaard/);
    expect(chosen()).toEqual(['2soms']);
    expect((await stored(member)).answers).toEqual({ d2: 2 });
  });

  test('choose nothing from elsewhere, beside the scale, or together with a modifier', async () => {
    const member = await memberAtWork();
    screen.getByRole('heading', { level: 1 }).focus();
    await member.user.keyboard('3');
    screen.getByRole('button', { name: 'Volgende' }).focus();
    await member.user.keyboard('3');
    option(GOAL, 'nooit').focus();
    await member.user.keyboard('0579{Control>}3{/Control}{Alt>}3{/Alt}');
    expect(chosen()).toEqual([]);
    expect((await stored(member)).answers).toEqual({});
  });
});

describe('coming back', () => {
  test('leads to the same page with everything there', async () => {
    const member = await memberAtWork({ answers: { d1: 3 } });
    await member.user.click(screen.getByRole('button', { name: 'Volgende' }));
    await screen.findByText('Pagina 2 van 4');
    await member.user.click(option(BELONGING, 'weet ik niet'));
    await waitFor(async () => {
      expect(await stored(member)).toMatchObject({ answers: { d1: 3, b1: 'na' }, step: { page: 1 } });
    });
    member.close();

    const { device, round } = { device: member.device, round: member.device.round };
    const { user } = await openApp(`/answer/${round.id}`, { device });
    await user.click(await screen.findByRole('button', { name: 'Verder waar ik was' }));
    await screen.findByText('Pagina 2 van 4');
    expect(address()).toBe(`/answer/${round.id}/questions/2`);
    expect(screen.getByText('2 van 9 beantwoord')).toBeVisible();
    expect(option(BELONGING, 'weet ik niet')).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Vorige' }));
    await screen.findByText('Pagina 1 van 4');
    expect(option(GOAL, 'vaak')).toBeChecked();
  });

  test.each(['role', '9', 'item-nowhere', 'nonsense'])(
    'by an address that this questionnaire does not have (%s) leads to where the member was',
    async (step) => {
      const device = await deviceWithOpenRound({ asksRole: false });
      await memberAtWork({ device, step: { at: 'items', page: 2 } });
      goTo(`/answer/${device.round.id}/questions/${step}`);
      await screen.findByText('Pagina 3 van 4');
      await waitFor(() => {
        expect(address()).toBe(`/answer/${device.round.id}/questions/3`);
      });
    },
  );

  test('to a page that the questionnaire does not have leads to the first', async () => {
    await memberAtWork({ step: { at: 'items', page: 12 } });
    expect(screen.getByText('Pagina 1 van 4')).toBeVisible();
  });
});

describe('the language', () => {
  test('switches halfway a page and loses nothing', async () => {
    const member = await memberAtWork();
    await member.user.click(option(GOAL, 'vaak'));
    await member.user.click(option(RETURN_TO_GOAL, 'weet ik niet'));
    await member.user.click(screen.getByRole('button', { name: 'English' }));
    expect(option('We share a goal.', 'often')).toBeChecked();
    expect(option('We return to our goal.', "don't know")).toBeChecked();
    await screen.findByText('2 of 9 answered');

    await member.user.click(option('The goal is clear to me.', 'never'));
    await member.user.click(screen.getByRole('button', { name: 'Nederlands' }));
    await screen.findByText('3 van 9 beantwoord');
    expect(chosen()).toEqual(['3vaak', '1nooit', 'weet ik niet']);
    expect((await stored(member)).answers).toEqual({ d1: 3, d2: 1, d3: 'na' });
  });

  test('of the instrument is marked where it is not that of the screen', async () => {
    const device = await deviceWithOpenRound({}, inDutchOnly(smallInstrument));
    const member = await memberAtWork({ device, language: 'en', step: { at: 'role' } });
    expect(screen.getByText('leraar')).toHaveAttribute('lang', 'nl');
    expect(screen.getByText('Prefer not to say').closest('[lang]')).toBe(document.documentElement);
    await member.user.click(screen.getByLabelText('leraar'));
    await member.user.click(screen.getByRole('button', { name: 'Next' }));

    await screen.findByText('Page 1 of 4');
    expect(screen.getByText(GOAL)).toHaveAttribute('lang', 'nl');
    for (const words of ['nooit', 'weet ik niet']) {
      for (const text of screen.getAllByText(words)) expect(text).toHaveAttribute('lang', 'nl');
    }
    goTo(`/answer/${device.round.id}/questions/check`);
    await screen.findByRole('heading', { level: 1, name: 'Ready to hand in?' });
    expect(screen.getByText('leraar')).toHaveAttribute('lang', 'nl');
    expect(screen.getByText(GOAL)).toHaveAttribute('lang', 'nl');
    expect(document.documentElement).toHaveAttribute('lang', 'en');
  });
});

function inDutchOnly(instrument: Instrument): Instrument {
  const text = JSON.stringify(instrument, (key, value: unknown) => (key === 'en' ? undefined : value));
  return { ...(JSON.parse(text) as Instrument), languages: ['nl'] };
}
