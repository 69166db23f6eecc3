import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { LONGEST_NOTE, MOST_PLANS, TIMES_MERGED } from '#dialogue/dialogueBounds.ts';
import { mergeDialogue } from '#dialogue/mergeDialogue.ts';
import { restoreDialogue } from '#dialogue/restoreDialogue.ts';
import { newId } from '#shared/Id.ts';
import { ok } from '#shared/Result.ts';
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
} from './dialogueExamples.ts';

const dialogue = after([
  note('use', 'Wij delen.'),
  attention('use'),
  attention('direction'),
  addPlan(firstPlan, 'use'),
  what(firstPlan, 'Lezen'),
  addPlan(secondPlan),
  addStory(firstStory),
  tell(firstStory, 'Het werkte.'),
]);
const [plan, otherPlan] = dialogue.plans;
const [story] = dialogue.stories;

test('a stored dialogue comes back as it was stored', () => {
  expect(restoreDialogue(structuredClone(dialogue))).toEqual(dialogue);
  expect(restoreDialogue(structuredClone(empty))).toEqual(empty);
});

test('whatever was written or merged comes back, also from a file', () => {
  fc.assert(
    fc.property(arbitraryDialogue, arbitraryDialogue, (one, other) => {
      const merged = mergeDialogue(one, other);
      for (const kept of [one, merged.ok && merged.value]) {
        expect(restoreDialogue(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
      }
    }),
    { seed: 54 },
  );
});

describe('a stored dialogue is damaged with', () => {
  test.each<[string, object]>([
    ['a foreign round', { roundId: 'round-1' }],
    ['a field that it does not have', { mean: 3.4 }],
    ['no plans', { plans: undefined }],
    ['a list of notes', { notes: ['a'] }],
    ['a note that is a text', { notes: { use: 'Ja' } }],
    ['a note that is empty', { notes: { use: [] } }],
    ['an empty version', { notes: { use: [''] } }],
    ['a version that is a number', { notes: { use: [3] } }],
    ['a hole between versions', { notes: { use: Object.assign(new Array(2), { 1: 'a' }) } }],
    ['versions in another order', { notes: { use: ['b', 'a'] } }],
    ['a version within another', { notes: { use: ['a', 'a b'] } }],
    ['the same version twice', { notes: { use: ['a', 'a'] } }],
    ['more versions than are kept', { notes: { use: numbers(51) } }],
    ['a text too long to keep', { notes: { use: ['a'.repeat(LONGEST_NOTE * TIMES_MERGED + 1)] } }],
    ['texts that are too long together', { notes: { use: ['a', 'b'.repeat(LONGEST_NOTE * TIMES_MERGED)] } }],
    ['a note on what is no dimension', { notes: { 'A dimension': ['a'] } }],
    ['a note on a name that every object has', { notes: { valueOf: ['a'] } }],
    ['attention twice', { attention: ['use', 'use'] }],
    ['attention in another order', { attention: ['use', 'direction'] }],
    ['attention for nothing', { attention: [''] }],
    ['attention that says yes', { attention: true }],
    ['a plan with a foreign id', { plans: [{ ...plan, id: 'plan-1' }] }],
    ['a plan of an unknown state', { plans: [{ ...plan, status: 'overdue' }] }],
    ['a plan without a sign', { plans: [{ ...plan, sign: undefined }] }],
    ['a plan with a field that it does not have', { plans: [{ ...plan, colour: 'red' }] }],
    ['a plan in no place', { plans: [{ ...plan, place: 0 }] }],
    ['a plan between two places', { plans: [{ ...plan, place: 1.5 }] }],
    ['plans in another order', { plans: [otherPlan, plan] }],
    ['a plan twice', { plans: [plan, { ...plan, place: 2 }] }],
    ['a story with a name', { stories: [{ ...story, name: 'Anna' }] }],
    ['a story twice', { stories: [story, story] }],
    ['a story of what is no dimension', { stories: [{ ...story, dimension: '' }] }],
    ['more plans than are kept', { plans: plans(MOST_PLANS * TIMES_MERGED + 1) }],
  ])('%s', (_, edit) => {
    expect(restoreDialogue({ ...dialogue, ...edit })).toBeNull();
  });
});

test('as much as can be kept is kept', () => {
  const full = {
    ...dialogue,
    notes: { use: ['a'.repeat(LONGEST_NOTE * TIMES_MERGED)], insight: numbers(50) },
    plans: plans(MOST_PLANS * TIMES_MERGED),
  };
  expect(restoreDialogue(full)).toEqual(full);
});

test('anything at all can be asked whether it is a dialogue', () => {
  const anything = fc.anything({ withSparseArray: true, withNullPrototype: true, withBigInt: true });
  fc.assert(
    fc.property(anything, fc.constantFrom(...Object.keys(dialogue)), (stored, field) => {
      expect(restoreDialogue(stored)).toBeNull();
      const restored = restoreDialogue({ ...dialogue, [field]: stored });
      // Chance may make an empty list or a mark; what comes back is then as it would have been made here.
      expect(restored && mergeDialogue(restored, restored)).toEqual(restored && ok(restored));
    }),
    { seed: 55, numRuns: 1000 },
  );
});

function numbers(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${index + 10}`);
}

function plans(count: number): object[] {
  const randomBytes = seededRandomBytes(56);
  return Array.from({ length: count }, (_, index) => ({
    ...plan,
    id: newId<'plan'>(randomBytes),
    place: index + 1,
  }));
}
