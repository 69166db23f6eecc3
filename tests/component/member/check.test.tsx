import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { goTo } from '#tests/support/openApp.tsx';
import { allAnswered } from '#tests/support/roundsOnDevice.ts';
import { CLEAR_GOAL, item, memberAtWork } from './memberAtWork.ts';

describe('the check', () => {
  test('lists what is unanswered, and each leads to its item', async () => {
    const { d2: _d2, u1: _u1, ...answers } = allAnswered(2);
    const member = await memberAtWork({ answers, step: { at: 'check' } });
    expect(screen.getByText(/^2 stellingen zijn nog niet beantwoord\./)).toBeVisible();
    const links = within(screen.getByRole('list')).getAllByRole('link');
    expect(links.map(({ textContent }) => textContent)).toEqual([
      `2${CLEAR_GOAL}`,
      '8Ik gebruik wat ik leer.',
    ]);

    fireEvent.click(links[0]!);
    await screen.findByText('Pagina 1 van 4');
    await waitFor(() => {
      expect(item(CLEAR_GOAL)).toContainElement(document.activeElement as HTMLElement);
    });
    await member.user.keyboard('4');
    await screen.findByText('8 van 9 beantwoord');
    goTo(`/answer/${member.device.round.id}/questions/check`);
    expect(await screen.findByText(/^Eén stelling is nog niet beantwoord\./)).toBeVisible();
  });

  test('lets the role be changed', async () => {
    const member = await memberAtWork({ answers: allAnswered(2), step: { at: 'check' } });
    expect(screen.getByText('Je hebt alle stellingen beantwoord.')).toBeVisible();
    expect(screen.getByText('Je hebt geen rol genoemd.')).toBeVisible();
    await member.user.click(screen.getByRole('link', { name: 'Rol aanpassen' }));
    await member.user.click(await screen.findByLabelText('student'));
    await screen.findByText(/Bewaard/);
    goTo(`/answer/${member.device.round.id}/questions/check`);
    await screen.findByRole('heading', { level: 1, name: 'Klaar om in te leveren?' });
    expect(screen.getByText('student')).toBeVisible();
  });
});
