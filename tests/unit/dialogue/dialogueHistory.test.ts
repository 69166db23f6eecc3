import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { DialogueChange } from '#dialogue/DialogueChange.ts';
import { apply, type DialogueHistory, redo, settle, startHistory, undo } from '#dialogue/DialogueHistory.ts';
import { noteText, planText } from '#dialogue/dialogueTexts.ts';
import {
  addPlan,
  addStory,
  after,
  arbitraryChange,
  arbitraryChanges,
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

const start = startHistory(empty);

function doing(changes: readonly DialogueChange[], history: DialogueHistory = start): DialogueHistory {
  return changes.reduce(apply, history);
}

/** As a field reports it: the whole text at every keystroke. */
function typing(text: string, change: (text: string) => DialogueChange): DialogueChange[] {
  return [...text].map((_, index) => change(text.slice(0, index + 1)));
}

describe('undo', () => {
  test('takes back one thing at a time, and redo does it again', () => {
    const done = doing([attention('use'), addPlan(firstPlan), attention('use', false)]);
    const once = undo(done);
    const twice = undo(once);
    expect(once.present).toEqual(after([attention('use'), addPlan(firstPlan)]));
    expect(twice.present).toEqual(after([attention('use')]));
    expect(redo(twice)).toEqual(once);
    expect(redo(redo(twice)).present).toEqual(done.present);
  });

  test('brings back a removed plan with all that was in it', () => {
    const written = doing([addPlan(firstPlan), what(firstPlan, 'Lezen'), addPlan(secondPlan)]);
    const removed = apply(written, { change: 'remove-plan', plan: firstPlan });
    expect(undo(removed).present).toEqual(written.present);
  });

  test('has nothing to do at the beginning, nor redo at the end', () => {
    expect(undo(start)).toBe(start);
    const done = doing([attention('use')]);
    expect(redo(done)).toBe(done);
  });

  test('is over for what was taken back once something else is done', () => {
    const elsewhere = apply(undo(doing([attention('use')])), attention('insight'));
    expect(redo(elsewhere)).toBe(elsewhere);
    expect(undo(elsewhere).present).toEqual(empty);
  });

  test('knows no step for what changed nothing', () => {
    const done = doing([attention('use')]);
    expect(apply(done, attention('use'))).toBe(done);
    const undone = undo(done);
    expect(redo(apply(undone, attention('use', false))).present).toEqual(done.present);
  });
});

describe('the keystrokes in one field', () => {
  test('are one step', () => {
    const typed = doing(typing('Wij delen', (text) => note('use', text)));
    expect(noteText(typed.present, 'use')).toBe('Wij delen');
    expect(undo(typed).present).toEqual(empty);
    expect(redo(undo(typed)).present).toEqual(typed.present);
  });

  test('are two steps once the field was left', () => {
    const first = doing(typing('Wij', (text) => note('use', text)));
    const second = doing([note('use', 'Wij d'), note('use', 'Wij delen')], settle(first));
    expect(undo(second).present).toEqual(first.present);
    expect(undo(undo(second)).present).toEqual(empty);
  });

  test.each([
    ['another dimension', note('use', 'a'), note('insight', 'b')],
    ['another field of the same plan', what(firstPlan, 'a'), who(firstPlan, 'b')],
    ['the same field of another plan', what(firstPlan, 'a'), what(secondPlan, 'b')],
    ['a story', what(firstPlan, 'a'), tell(firstStory, 'b')],
  ])('are another step than those in %s', (_, one, other) => {
    const begun = startHistory(after([addPlan(firstPlan), addPlan(secondPlan), addStory(firstStory)]));
    const first = apply(begun, one);
    expect(undo(apply(first, other)).present).toEqual(first.present);
  });

  test.each<[string, (text: string) => DialogueChange]>([
    ['a note', (text) => note('use', text)],
    ['a plan', (text) => what(firstPlan, text)],
    ['a story', (text) => tell(firstStory, text)],
  ])('are one step in %s', (_, change) => {
    const begun = startHistory(after([addPlan(firstPlan), addStory(firstStory)]));
    expect(undo(doing(typing('Lezen', change), begun)).present).toEqual(begun.present);
  });

  test('are no longer the same step after a mark in between, or after undo', () => {
    const marked = doing([note('use', 'a'), attention('use'), note('use', 'ab')]);
    expect(noteText(undo(marked).present, 'use')).toBe('a');
    const undone = undo(doing([note('use', 'a'), attention('use')]));
    expect(undo(apply(undone, note('use', 'ab'))).present).toEqual(undone.present);
  });

  test('give a removed text back as it was', () => {
    const written = settle(doing([addPlan(firstPlan), what(firstPlan, 'Samen lezen')]));
    const emptied = doing([what(firstPlan, 'Samen'), what(firstPlan, '')], written);
    const [plan] = undo(emptied).present.plans;
    expect(planText(plan!, 'what')).toBe('Samen lezen');
  });
});

describe('whatever is done', () => {
  test('undo leads all the way back, and redo all the way forth', () => {
    fc.assert(
      fc.property(arbitraryChanges, (changes) => {
        const done = doing(changes);
        expect(done.present).toEqual(after(changes));
        const back = done.past.reduce(undo, done);
        expect(back.present).toEqual(empty);
        expect(undo(back)).toBe(back);
        expect(done.past.reduce(redo, back).present).toEqual(done.present);
      }),
      { seed: 44 },
    );
  });

  test('undo takes back no more than the last change, if the field before it was left', () => {
    fc.assert(
      fc.property(arbitraryChanges, arbitraryChange, (changes, change) => {
        const before = settle(doing(changes));
        const done = apply(before, change);
        fc.pre(done !== before);
        expect(undo(done).present).toEqual(before.present);
      }),
      { seed: 45 },
    );
  });
});
