import { act, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';

import { type Chance, chanceOf } from '#tests/support/mangled.ts';
import { memberAtWork, stored } from './memberAtWork.ts';

const STEPS = 80;
/** Everywhere but to the end. */
const WAYS = /^(Volgende|Vorige|Verder waar ik was|Wis dit antwoord|Naar het overzicht)/;
// As a plain word: by its own name it is deprecated.
const FONT: string = 'font';

test.each([1, 2, 3])(
  'whatever a translator wraps, and whenever, what is chosen is what is kept (seed %i)',
  async (seed) => {
    const chance = chanceOf(seed);
    const member = await memberAtWork();
    for (let step = 0; step < STEPS; step += 1) {
      await act(async () => {
        wrapSome(chance);
        await Promise.resolve();
      });
      const choices = [...document.querySelectorAll<HTMLInputElement>('[data-item] input[type=radio]')];
      const buttons = screen.getAllByRole('button', { name: WAYS });
      const target =
        choices.length > 0 && chance(3) > 0
          ? choices[chance(choices.length)]
          : buttons[chance(buttons.length)];
      if (target !== undefined) await member.user.click(target);
      await screen.findByRole('main');
    }
    await waitFor(async () => {
      const { answers } = await stored(member);
      const asked = [...document.querySelectorAll<HTMLElement>('[data-item]')];
      const kept = asked.map(({ dataset }) => answers[dataset['item'] ?? '']);
      const shown = asked.map((one) => one.querySelector<HTMLInputElement>('input:checked')?.value);
      expect(shown).toEqual(kept.map((answer) => answer?.toString()));
    });
    expect(document.body).not.toHaveTextContent('Er ging iets mis');
  },
);

/** Each text has one chance in three to be taken out and come back in two elements, also where it was before. */
function wrapSome(chance: Chance): void {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (texts.nextNode() !== null) found.push(texts.currentNode as Text);
  for (const text of found) {
    if (chance(3) > 0 || text.data.trim() === '') continue;
    const outer = document.createElement(FONT);
    const inner = document.createElement(FONT);
    inner.append(document.createTextNode(text.data));
    outer.append(inner);
    text.replaceWith(outer);
  }
}
