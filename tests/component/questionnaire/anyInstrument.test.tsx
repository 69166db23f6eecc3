import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Instrument, Item } from '#instrument/Instrument.ts';
import { instrumentLanguage } from '#instrument/localised.ts';
import { ItemsPage } from '#questionnaire/ItemsPage.tsx';
import { questionnairePages } from '#questionnaire/questionnairePages.ts';
import { RoleQuestion } from '#questionnaire/RoleQuestion.tsx';
import type { Answer } from '#response/Response.ts';
import { arbitraryInstrument } from '#tests/support/arbitraryInstrument.ts';

const RUNS = { seed: 32, numRuns: 6, endOnFailure: true };

type Told = (readonly [item: string, answer: Answer | null])[];

describe('a page of the questionnaire, whatever the instrument', () => {
  test('asks its items with every point and one option beside them, nothing chosen, no dimension named', () => {
    everyPage(({ instrument, items, language }) => {
      const points = instrument.scale.max - instrument.scale.min + 1;
      const groups = groupsOnScreen();
      expect(groups.map((group) => group.dataset['item'])).toEqual(items.map(({ id }) => id));
      items.forEach((item, index) => {
        expect(groups[index]).toHaveTextContent(folded(item.text[language]));
        expect(radiosIn(groups[index]!)).toHaveLength(points + 1);
      });
      expect(document.querySelectorAll(':checked')).toHaveLength(0);
      expect(document.body.innerHTML).not.toMatch(/dimension \d/);
    });
  });

  test('tells every choice with its value, and a choice that is taken back as none', () => {
    everyPage(({ instrument, items, told }) => {
      const { min, max } = instrument.scale;
      const points = Array.from({ length: max - min + 1 }, (_, up) => min + up);
      for (const [index, group] of groupsOnScreen().entries()) {
        const radios = radiosIn(group);
        for (const radio of radios) {
          fireEvent.click(radio);
          expect(radios.filter(({ checked }) => checked)).toEqual([radio]);
        }
        fireEvent.click(within(group).getByText('wis'));
        expect(group.querySelector(':checked')).toBeNull();
        const item = items[index]!.id;
        expect(told.splice(0)).toEqual([...points, 'na', null].map((answer) => [item, answer]));
      }
    });
  });
});

test('the question for a role offers every role and not to say, nothing chosen', () => {
  fc.assert(
    fc.property(arbitraryInstrument(), (instrument) => {
      const language = instrumentLanguage(instrument, 'nl');
      render(
        <RoleQuestion
          roles={instrument.roles}
          role={null}
          language={language}
          label="rol"
          unsaidLabel="niet gezegd"
          onChoose={(role) => Promise.resolve(role)}
        />,
      );
      expect(screen.getAllByRole('radio')).toHaveLength(instrument.roles.length + 1);
      expect(document.querySelectorAll(':checked')).toHaveLength(0);
      cleanup();
    }),
    RUNS,
  );
});

interface PageOnScreen {
  readonly instrument: Instrument;
  readonly items: readonly Item[];
  readonly language: string;
  /** What the page has told so far. */
  readonly told: Told;
}

/** Shows each page of several instruments. */
function everyPage(check: (page: PageOnScreen) => void): void {
  fc.assert(
    fc.property(arbitraryInstrument(), (instrument) => {
      const language = instrumentLanguage(instrument, 'nl');
      for (const items of questionnairePages(instrument)) {
        const told: Told = [];
        render(
          <ItemsPage
            instrument={instrument}
            items={items}
            firstNumber={1}
            answers={{}}
            language={language}
            clearLabel="wis"
            onAnswer={(item, answer) => {
              told.push([item, answer]);
              return Promise.resolve(answer);
            }}
          />,
        );
        check({ instrument, items, language, told });
        cleanup();
      }
    }),
    RUNS,
  );
}

/** As a screen folds white space. */
function folded(text: string | undefined): string {
  return (text ?? '').replace(/\s+/gu, ' ').trim();
}

function groupsOnScreen(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('fieldset')];
}

function radiosIn(group: HTMLElement): HTMLInputElement[] {
  return [...group.querySelectorAll<HTMLInputElement>('input[type=radio]')];
}
