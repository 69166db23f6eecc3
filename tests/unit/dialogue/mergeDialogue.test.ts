import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { type Dialogue, emptyDialogue, type PlanStatus } from '#dialogue/Dialogue.ts';
import { LONGEST_STORY, TIMES_MERGED } from '#dialogue/dialogueBounds.ts';
import type { DialogueChange } from '#dialogue/DialogueChange.ts';
import { noteText, planText, storyText } from '#dialogue/dialogueTexts.ts';
import { mergeDialogue } from '#dialogue/mergeDialogue.ts';
import { newId } from '#shared/Id.ts';
import { seededRandomBytes } from '#tests/support/fixedPorts.ts';
import {
  addPlan,
  addStory,
  after,
  arbitraryDialogue,
  attention,
  empty,
  firstPlan,
  firstStory,
  note,
  secondPlan,
  tell,
  what,
  who,
} from './dialogueExamples.ts';

function merged(one: Dialogue, other: Dialogue): Dialogue {
  const result = mergeDialogue(one, other);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

describe('two facilitators who wrote apart', () => {
  test('find both notes, one below the other', () => {
    const both = merged(after([note('use', 'Wij delen.')]), after([note('use', 'Het bleef bij ons.')]));
    expect(noteText(both, 'use')).toBe('Het bleef bij ons.\n\nWij delen.');
  });

  test('find a note once where one of them only wrote on', () => {
    const short = after([note('use', 'Wij delen.')]);
    const long = after([note('use', 'Wij delen. Maar met wie?')]);
    expect(merged(short, long)).toEqual(long);
    expect(merged(long, short)).toEqual(long);
  });

  test.each([
    ['Jo', 'John'],
    ['Ann', 'JoAnn'],
    ['an', 'Nanda'],
  ])('find %s, who is no part of %s', (name, other) => {
    const begun = after([addPlan(firstPlan)]);
    const alone = after([who(firstPlan, name)], begun);
    const both = merged(after([who(firstPlan, other)], begun), alone);
    expect(planText(both.plans[0]!, 'who').split(' / ').sort()).toEqual([name, other].sort());
    const together = after([who(firstPlan, `${other}, ${name}`)], begun);
    expect(merged(alone, together)).toEqual(together);
  });

  test('find one note once they have made one text of it', () => {
    const [one, other] = [after([note('use', 'Wij delen.')]), after([note('use', 'Met wie?')])];
    const written = after([note('use', 'Samen:\n\nMet wie?\n\nWij delen.')], merged(one, other));
    expect(merged(merged(written, one), other)).toEqual(written);
  });

  test('find each field of a plan with both its texts; those of one line on one line', () => {
    const begun = after([addPlan(firstPlan, 'use'), what(firstPlan, 'Lezen')]);
    const both = merged(
      after([what(firstPlan, 'Lezen en praten'), who(firstPlan, 'Anna')], begun),
      after([who(firstPlan, 'Bert')], begun),
    );
    const [plan] = both.plans;
    expect(both.plans).toHaveLength(1);
    expect(planText(plan!, 'what')).toBe('Lezen en praten');
    expect(planText(plan!, 'who')).toBe('Anna / Bert');
  });

  test('find the plans of both in the order in which each wrote them', () => {
    const [c, d] = [newId<'plan'>(seededRandomBytes(46)), newId<'plan'>(seededRandomBytes(47))];
    const both = merged(
      after([addPlan(firstPlan), addPlan(secondPlan)]),
      after([addPlan(c), addPlan(d)]),
    ).plans.map(({ id }) => id);
    expect([...both].sort()).toEqual([c, d, firstPlan, secondPlan].sort());
    expect(both.indexOf(firstPlan)).toBeLessThan(both.indexOf(secondPlan));
    expect(both.indexOf(c)).toBeLessThan(both.indexOf(d));
  });

  test('find their attention together', () => {
    const both = merged(after([attention('use')]), after([attention('direction'), attention('use')]));
    expect(both.attention).toEqual(['direction', 'use']);
  });

  test('find again what one of them removed', () => {
    const begun = after([addPlan(firstPlan), note('use', 'Ja'), attention('use')]);
    const removed = after(
      [{ change: 'remove-plan', plan: firstPlan }, note('use', ''), attention('use', false)],
      begun,
    );
    expect(removed).toEqual(empty);
    expect(merged(removed, begun)).toEqual(begun);
  });

  test.each<[PlanStatus, PlanStatus, PlanStatus]>([
    ['planned', 'under-way', 'under-way'],
    ['under-way', 'let-go', 'let-go'],
    ['let-go', 'done', 'done'],
    ['planned', 'done', 'done'],
  ])('find a plan that is %s here and %s there as %s', (one, other, expected) => {
    const begun = after([addPlan(firstPlan)]);
    const as = (status: PlanStatus): Dialogue =>
      after([{ change: 'plan-status', plan: firstPlan, status }], begun);
    expect(merged(as(one), as(other)).plans).toMatchObject([{ status: expected }]);
    expect(merged(as(other), as(one)).plans).toMatchObject([{ status: expected }]);
  });
});

describe('merging any dialogues', () => {
  test('does not depend on which side it is done on', () => {
    fc.assert(
      fc.property(arbitraryDialogue, arbitraryDialogue, (one, other) => {
        expect(merged(one, other)).toEqual(merged(other, one));
      }),
      { seed: 48, numRuns: 500 },
    );
  });

  test('does not depend on which two of three are merged first', () => {
    fc.assert(
      fc.property(arbitraryDialogue, arbitraryDialogue, arbitraryDialogue, (one, two, three) => {
        expect(merged(merged(one, two), three)).toEqual(merged(one, merged(two, three)));
      }),
      { seed: 49, numRuns: 500 },
    );
  });

  test('does not depend on how often the same comes in', () => {
    fc.assert(
      fc.property(arbitraryDialogue, arbitraryDialogue, (one, other) => {
        expect(merged(one, one)).toEqual(one);
        const both = merged(one, other);
        expect(merged(both, other)).toEqual(both);
        expect(merged(both, both)).toEqual(both);
      }),
      { seed: 50, numRuns: 500 },
    );
  });

  test('adds nothing where the other wrote nothing', () => {
    fc.assert(
      fc.property(arbitraryDialogue, (one) => {
        expect(merged(one, empty)).toEqual(one);
      }),
      { seed: 51 },
    );
  });

  test('loses nothing and makes nothing up', () => {
    fc.assert(
      fc.property(arbitraryDialogue, arbitraryDialogue, (one, other) => {
        const both = merged(one, other);
        const written = textsOf(both);
        for (const [field, text] of [...textsOf(one), ...textsOf(other)]) {
          expect(written.get(field)).toContain(text);
        }
        expect([...written.keys()].sort()).toEqual(
          [...new Set([...textsOf(one).keys(), ...textsOf(other).keys()])].sort(),
        );
        expect(both.attention).toEqual([...new Set([...one.attention, ...other.attention])].sort());
        const wrote = [...versionsOf(one), ...versionsOf(other)];
        expect(wrote).toEqual(expect.arrayContaining(versionsOf(both)));
      }),
      { seed: 52, numRuns: 500 },
    );
  });
});

describe('refused is', () => {
  test('the dialogue of another round', () => {
    const elsewhere = emptyDialogue(newId(seededRandomBytes(53)));
    expect(mergeDialogue(empty, elsewhere)).toEqual({ ok: false, error: 'another-round' });
  });

  test('what is too much to keep, so that what was merged can be kept', () => {
    const tellings = Array.from({ length: TIMES_MERGED }, (_, index) =>
      after([addStory(firstStory), tell(firstStory, `${index}`.repeat(LONGEST_STORY))]),
    );
    const [first = empty, ...others] = tellings;
    const fits = others.slice(0, -1).reduce(merged, first);
    expect(mergeDialogue(fits, others.at(-1)!)).toEqual({ ok: false, error: 'too-much' });

    const text = storyText(fits.stories[0]!);
    const shorter = after([tell(firstStory, text.slice(1))], fits);
    expect(storyText(shorter.stories[0]!)).toBe(text.slice(1));
    expect(after([tell(firstStory, `${text}!`)], fits)).toBe(fits);
  });
});

/** Every text as it is read, by the field it stands in. */
function textsOf({ notes, plans, stories, ...rest }: Dialogue): Map<string, string> {
  const dialogue = { notes, plans, stories, ...rest };
  return new Map([
    ...Object.keys(notes).map((dimension) => [`note ${dimension}`, noteText(dialogue, dimension)] as const),
    ...plans.flatMap((plan) =>
      FIELDS.map((field) => [`plan ${plan.id} ${field}`, planText(plan, field)] as const),
    ),
    ...stories.map((story) => [`story ${story.id}`, storyText(story)] as const),
  ]);
}

function versionsOf({ notes, plans, stories }: Dialogue): string[] {
  return [
    ...Object.entries(notes).flatMap(([dimension, versions]) =>
      versions.map((text) => `${dimension} ${text}`),
    ),
    ...plans.flatMap((plan) =>
      FIELDS.flatMap((field) => plan[field].map((text) => `${plan.id} ${field} ${text}`)),
    ),
    ...stories.flatMap(({ id, text }) => text.map((version) => `${id} ${version}`)),
  ];
}

const FIELDS = ['what', 'who', 'when', 'sign'] as const satisfies Extract<
  DialogueChange,
  { change: 'plan-text' }
>['field'][];
