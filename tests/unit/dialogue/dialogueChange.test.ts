import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { attendedDimensions } from '#dialogue/attendedDimensions.ts';
import { LONGEST_NOTE, LONGEST_STORY, MOST_PLANS, MOST_STORIES } from '#dialogue/dialogueBounds.ts';
import { changeDialogue, type DialogueChange } from '#dialogue/DialogueChange.ts';
import { noteText, planText, storyText } from '#dialogue/dialogueTexts.ts';
import { openPlans } from '#dialogue/openPlans.ts';
import { newId } from '#shared/Id.ts';
import { seededRandomBytes } from '#tests/support/fixedPorts.ts';
import { smallInstrument } from '#tests/support/smallInstrument.ts';
import {
  addPlan,
  addStory,
  after,
  arbitraryChange,
  arbitraryDialogue,
  attention,
  empty,
  firstPlan,
  firstStory,
  note,
  secondPlan,
  secondStory,
  tell,
  thirdPlan,
  what,
} from './dialogueExamples.ts';

const randomBytes = seededRandomBytes(42);

test('a new dialogue is empty: no attention, no plan, nothing proposed', () => {
  expect(empty).toEqual({ roundId: empty.roundId, notes: {}, attention: [], plans: [], stories: [] });
});

describe('a note', () => {
  test('is kept as it was typed, per dimension', () => {
    const dialogue = after([note('use', ' Wij delen  \n\nte weinig? '), note('insight', 'Ja')]);
    expect(noteText(dialogue, 'use')).toBe(' Wij delen  \n\nte weinig? ');
    expect(noteText(dialogue, 'insight')).toBe('Ja');
    expect(noteText(dialogue, 'direction')).toBe('');
  });

  test('is gone when it is emptied', () => {
    expect(after([note('use', 'Ja'), note('use', '')])).toEqual(empty);
  });

  test('stays as it was when more is pasted than fits', () => {
    const full = after([note('use', 'a'.repeat(LONGEST_NOTE))]);
    expect(noteText(full, 'use')).toHaveLength(LONGEST_NOTE);
    expect(changeDialogue(full, note('use', 'a'.repeat(LONGEST_NOTE + 1)))).toBe(full);
  });
});

describe('attention', () => {
  const marked = after([attention('use'), attention('belonging'), attention('direction')]);

  test('is listed in the order of the instrument, whatever was marked first or comes first in the alphabet', () => {
    expect(attendedDimensions(marked, smallInstrument).map(({ id }) => id)).toEqual([
      'direction',
      'belonging',
      'use',
    ]);
  });

  test('is the same however it came about', () => {
    expect(after([attention('direction'), attention('belonging'), attention('use')])).toEqual(marked);
    expect(after([attention('use')], marked)).toBe(marked);
  });

  test('can be taken back', () => {
    expect(after([attention('direction', false)], marked).attention).toEqual(['belonging', 'use']);
  });

  test('on a dimension that the instrument does not have shows nowhere', () => {
    expect(attendedDimensions({ attention: ['elsewhere'] }, smallInstrument)).toEqual([]);
  });
});

describe('a plan', () => {
  test('is planned when it is added, about a dimension or about the network, after those that were there', () => {
    const { plans } = after([addPlan(thirdPlan), addPlan(firstPlan, 'use'), addPlan(secondPlan)]);
    expect(plans.map(({ id, dimension, status }) => [id, dimension, status])).toEqual([
      [thirdPlan, null, 'planned'],
      [firstPlan, 'use', 'planned'],
      [secondPlan, null, 'planned'],
    ]);
  });

  test('says what, who, when and how we will notice, all in free words', () => {
    const texts = { what: 'Samen\neen les', who: 'Anna, Bert', when: 'vóór de zomer', sign: 'Het is er' };
    const dialogue = after([
      addPlan(secondPlan),
      addPlan(firstPlan),
      ...(['what', 'who', 'when', 'sign'] as const).map((field): DialogueChange => ({
        change: 'plan-text',
        plan: firstPlan,
        field,
        text: texts[field],
      })),
    ]);
    const [other, plan] = dialogue.plans;
    expect(plan).toMatchObject({ id: firstPlan });
    for (const field of ['what', 'who', 'when', 'sign'] as const) {
      expect(planText(plan!, field)).toBe(texts[field]);
      expect(planText(other!, field)).toBe('');
    }
  });

  test('is removed alone, and what is written in it afterwards goes nowhere', () => {
    const two = after([addPlan(firstPlan), addPlan(secondPlan), what(secondPlan, 'Lezen')]);
    const one = after([{ change: 'remove-plan', plan: firstPlan }], two);
    expect(one.plans).toEqual([two.plans[1]]);
    expect(after([what(firstPlan, 'Te laat'), { change: 'remove-plan', plan: firstPlan }], one)).toBe(one);
  });

  test('is not begun again by adding it twice', () => {
    const begun = after([addPlan(firstPlan), what(firstPlan, 'Lezen')]);
    expect(after([addPlan(firstPlan, 'use')], begun)).toBe(begun);
  });

  test('is one of at most so many', () => {
    const ids = Array.from({ length: MOST_PLANS + 1 }, () => newId<'plan'>(randomBytes));
    expect(after(ids.map((id) => addPlan(id))).plans).toHaveLength(MOST_PLANS);
  });

  test('stands open beside next year’s picture until it is done or let go', () => {
    const statuses = ['planned', 'under-way', 'done', 'let-go'] as const;
    const ids = statuses.map(() => newId<'plan'>(randomBytes));
    const dialogue = after([
      ...ids.map((id) => addPlan(id)),
      ...statuses.map((status, index): DialogueChange => ({
        change: 'plan-status',
        plan: ids[index]!,
        status,
      })),
    ]);
    expect(openPlans(dialogue)).toEqual(dialogue.plans.slice(0, 2));
    expect(dialogue.plans.map(({ status }) => status)).toEqual(statuses);
  });
});

describe('a story', () => {
  const told = after([
    addStory(secondStory, 'use'),
    addStory(firstStory),
    tell(secondStory, 'In 4 havo werkte het.'),
  ]);

  test('stands after those that were told before', () => {
    expect(told.stories.map(({ id, dimension }) => [id, dimension])).toEqual([
      [secondStory, 'use'],
      [firstStory, null],
    ]);
    expect(told.stories.map(storyText)).toEqual(['In 4 havo werkte het.', '']);
  });

  test('is short', () => {
    const full = after([tell(firstStory, 'a'.repeat(LONGEST_STORY))], told);
    expect(storyText(full.stories[1]!)).toHaveLength(LONGEST_STORY);
    expect(after([tell(firstStory, 'a'.repeat(LONGEST_STORY + 1))], full)).toBe(full);
  });

  test('is taken out alone', () => {
    expect(after([{ change: 'remove-story', story: firstStory }], told).stories).toEqual([told.stories[0]]);
  });

  test('is one of at most so many', () => {
    const ids = Array.from({ length: MOST_STORIES + 1 }, () => newId<'story'>(randomBytes));
    expect(after(ids.map((id) => addStory(id))).stories).toHaveLength(MOST_STORIES);
  });
});

test('any change leaves the dialogue it came from as it was, and done twice is done once', () => {
  fc.assert(
    fc.property(arbitraryDialogue, arbitraryChange, (dialogue, change) => {
      const before = structuredClone(dialogue);
      const changed = changeDialogue(dialogue, change);
      expect(dialogue).toEqual(before);
      expect(changeDialogue(changed, change)).toBe(changed);
    }),
    { seed: 43 },
  );
});
