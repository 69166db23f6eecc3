import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';

import type { Edition } from '#aggregation/Edition.ts';
import { type Dialogue, emptyDialogue, type PlanId, type StoryId } from '#dialogue/Dialogue.ts';
import { chooseLanguage } from '#i18n/languageStore.ts';
import { Report } from '#meeting/report/Report.tsx';
import { reportChoiceStore } from '#meeting/report/reportChoiceStore.ts';
import { resultsViewStore } from '#meeting/resultsViewStore.ts';
import { exampleEdition, forPrivacy, spread, tooFew, value } from '#tests/support/exampleEdition.ts';
import { smallInstrument as instrument } from '#tests/support/smallInstrument.ts';
import { aNetwork } from '#tests/support/storageExamples.ts';
import { textsIn } from '#tests/support/textsIn.ts';
import { pictureData } from '#visualisation/picture/pictureData.ts';

const edition = exampleEdition(
  instrument,
  [{ mean: value(2.8), spread: spread(value(2.2), value(3.1)) }, { mean: forPrivacy }, { mean: value(3.3) }],
  {
    items: instrument.items.map(({ id }, place) => ({
      item: id,
      mean: place === 0 ? value(2.6) : forPrivacy,
      counts: place === 0 ? { kind: 'counts', counts: [0, 5, 6, 1] } : forPrivacy,
    })),
  },
);
const without = exampleEdition(instrument, [{ mean: tooFew, n: 3 }], { responses: 3 });

const dialogue: Dialogue = {
  ...emptyDialogue(edition.roundId),
  notes: { direction: ['We zoeken nog.'] },
  attention: ['insight'],
  plans: [
    {
      id: 'p1' as PlanId,
      dimension: 'insight',
      place: 1,
      what: ['Lesbezoek bij elkaar'],
      who: ['Noor'],
      when: ['voor de zomer'],
      sign: [],
      status: 'under-way',
    },
  ],
  stories: [{ id: 's1' as StoryId, dimension: null, place: 1, text: ['Een idee dat bleef.'] }],
};

beforeEach(() => {
  reportChoiceStore.setState({ leftOut: new Set() });
  resultsViewStore.setState({ view: 'radar', earlier: new Set(), edition: null });
  act(() => {
    void chooseLanguage('nl');
  });
});

describe('the report on paper', () => {
  test('says how many slips there were, where the round has any', () => {
    room(edition, null, 14);
    expect(
      print().getByText('14 briefjes voor deze ronde: op elk briefje telt één vragenlijst.'),
    ).toBeInTheDocument();
    cleanup();
    room(edition, null);
    expect(print().queryByText(/briefje/)).not.toBeInTheDocument();
  });

  test('holds the picture, the table, each dimension with what was written about it, and the limits', () => {
    const paper = printed(edition, dialogue);
    expect(paper.getByRole('img', { name: /^Radar\. Schooljaar 2026–2027/u })).toBeInTheDocument();
    expect(paper.getByRole('table', { name: /in getallen/u })).toBeInTheDocument();
    const direction = within(article(paper, 'Richting'));
    expect(direction.getByText('2,8')).toBeInTheDocument();
    expect(direction.getByText('2,2 tot 3,1')).toBeInTheDocument();
    expect(direction.getByText('We zoeken nog.')).toBeInTheDocument();
    const goal = direction.getByRole('row', { name: /^We hebben een gezamenlijk doel/u });
    expect(
      within(goal)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['2,6', '0', '5', '6', '1']);
    const insight = within(article(paper, 'Inzicht'));
    expect(insight.getByText('Hier willen jullie aandacht aan geven')).toBeInTheDocument();
    for (const words of [
      'Lesbezoek bij elkaar',
      'Noor',
      'voor de zomer',
      textsIn.nl.dialogueArea.statuses['under-way'],
    ]) {
      expect(insight.getByText(words)).toBeInTheDocument();
    }
    expect(paper.getByText('Een idee dat bleef.')).toBeInTheDocument();
    expect(paper.getByText(/Een gemiddelde staat er vanaf 5 antwoorden/u)).toBeInTheDocument();
    expect(paper.getByText(/geeft geen oordeel/u)).toBeInTheDocument();
  });

  test('leaves out what was not chosen, and what it is not stays', async () => {
    const user = userEvent.setup();
    room(edition, dialogue);
    for (const box of screen.getAllByRole('checkbox')) await user.click(box);
    const paper = print();
    for (const role of ['img', 'table', 'article'] as const) expect(paper.queryByRole(role)).toBeNull();
    expect(paper.queryByText(/zoeken nog|Lesbezoek|idee dat bleef|vanaf 5 antwoorden/u)).toBeNull();
    expect(paper.getByText(/geeft geen oordeel/u)).toBeInTheDocument();
  });

  test('of notes alone shows only the dimensions about which something was written', async () => {
    const user = userEvent.setup();
    room(edition, dialogue);
    for (const name of ['De plaat', 'De tabel', 'Dimensie voor dimensie', 'Plannen', 'Verhalen']) {
      await user.click(screen.getByRole('checkbox', { name }));
    }
    const titles = print()
      .getAllByRole('article')
      .map((one) => within(one).getByRole('heading', { level: 3 }).textContent);
    expect(titles).toEqual(['Richting', 'Inzicht']);
  });

  test('draws the dots where the dots are on screen', () => {
    resultsViewStore.setState({ view: 'dots' });
    expect(printed(edition, null).getByRole('img', { name: /^Puntengrafiek/u })).toBeInTheDocument();
  });

  test('without a dialogue or a picture offers no choice of them, and takes the questions along', () => {
    const paper = printed(without, null);
    expect(screen.getAllByRole('checkbox').map(({ parentElement }) => parentElement?.textContent)).toEqual([
      'Dimensie voor dimensie',
      'Grenzen en edities',
    ]);
    expect(paper.queryByRole('img')).toBeNull();
    expect(paper.getByText('Waar werken we naartoe?')).toBeInTheDocument();
  });

  test('is there only while the page is printed, and the button prints it', async () => {
    const { container } = room(edition, null);
    const before = container.textContent;
    const onPaper = vi.fn(() => {
      fireEvent(window, new Event('beforeprint'));
    });
    vi.stubGlobal('print', onPaper);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Afdrukken of als PDF bewaren' }));
    expect(onPaper).toHaveBeenCalledOnce();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Rekenen');
    fireEvent(window, new Event('afterprint'));
    expect(container.textContent).toBe(before);
    vi.unstubAllGlobals();
  });
});

function room(shown: Edition, written: Dialogue | null, slips = 0) {
  return render(
    <main>
      <Report
        network={aNetwork({ name: 'Rekenen' })}
        slips={slips}
        edition={shown}
        instrument={instrument}
        picture={pictureData(shown, instrument, 'nl')}
        dialogue={written}
      />
    </main>,
  );
}

function print() {
  fireEvent(window, new Event('beforeprint'));
  const paper = screen.getByRole('heading', { level: 1 }).closest('header')?.parentElement;
  if (!paper) throw new Error('Nothing is printed.');
  return within(paper);
}

function printed(shown: Edition, written: Dialogue | null) {
  room(shown, written);
  return print();
}

function article(paper: ReturnType<typeof print>, name: string): HTMLElement {
  const found = paper.getByRole('heading', { level: 3, name }).closest('article');
  if (!found) throw new Error(`No part about ${name}.`);
  return found;
}
