import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Draft, Step } from '#response/Draft.ts';
import { applyDraftChange } from '#response/DraftChange.ts';
import { restoreDraft } from '#response/restoreDraft.ts';
import { responseOf, startDraft } from '#response/startDraft.ts';
import { toBase64url } from '#shared/base64url.ts';
import { newId } from '#shared/Id.ts';
import { seededRandomBytes } from '#tests/support/fixedPorts.ts';

const randomBytes = seededRandomBytes(14);
const questionnaire = { roundId: newId<'round'>(randomBytes), instrumentHash: toBase64url(randomBytes(32)) };
const empty = startDraft({ ...questionnaire, asksRole: true }, randomBytes);
const draft: Draft = {
  ...empty,
  role: 'student',
  answers: { d1: 3, d2: 'na' },
  step: { at: 'items', page: 1 },
};

describe('starting', () => {
  test('has no default answers and no role, and begins with the role where that is asked', () => {
    expect(empty).toMatchObject({ ...questionnaire, role: null, answers: {}, step: { at: 'role' } });
    expect(startDraft({ ...questionnaire, asksRole: false }, randomBytes).step).toEqual({
      at: 'items',
      page: 0,
    });
  });

  test('gives every member another response id', () => {
    expect(startDraft({ ...questionnaire, asksRole: true }, randomBytes).responseId).not.toBe(
      empty.responseId,
    );
  });
});

describe('a change', () => {
  test('answers an item, and only that one', () => {
    expect(applyDraftChange(draft, { change: 'answer', item: 'd3', answer: 2 })).toEqual({
      ...draft,
      answers: { d1: 3, d2: 'na', d3: 2 },
    });
  });

  test('replaces an earlier answer', () => {
    expect(applyDraftChange(draft, { change: 'answer', item: 'd1', answer: 'na' }).answers).toEqual({
      d1: 'na',
      d2: 'na',
    });
  });

  test('takes an answer back, as if it had never been given', () => {
    expect(applyDraftChange(draft, { change: 'answer', item: 'd1', answer: null }).answers).toEqual({
      d2: 'na',
    });
  });

  test('says a role or takes it back', () => {
    expect(applyDraftChange(draft, { change: 'role', role: 'teacher' })).toEqual({
      ...draft,
      role: 'teacher',
    });
    expect(applyDraftChange(draft, { change: 'role', role: null })).toEqual({ ...draft, role: null });
  });

  test('gives it the slip it will be sealed with', () => {
    expect(applyDraftChange(draft, { change: 'slip', slip: 'AAAAAAAAAAA' })).toEqual({
      ...draft,
      slip: 'AAAAAAAAAAA',
    });
  });

  test('moves to another step and keeps the answers', () => {
    expect(applyDraftChange(draft, { change: 'step', step: { at: 'check' } })).toEqual({
      ...draft,
      step: { at: 'check' },
    });
  });

  test('leaves the draft it came from as it was', () => {
    const before = structuredClone(draft);
    applyDraftChange(draft, { change: 'answer', item: 'd1', answer: null });
    expect(draft).toEqual(before);
  });
});

test('handing in gives the first revision, with nothing about the device or the place reached', () => {
  const { responseId } = draft;
  expect(responseOf(draft)).toEqual({
    responseId,
    revision: 0,
    role: 'student',
    answers: { d1: 3, d2: 'na' },
  });
});

describe('a stored draft', () => {
  test.each<Step>([{ at: 'role' }, { at: 'items', page: 0 }, { at: 'check' }])(
    'comes back at $at',
    (step) => {
      expect(restoreDraft(structuredClone({ ...draft, step }))).toEqual({ ...draft, step });
    },
  );

  test('that was begun before drafts had slips comes back with none, and one with a slip with that', () => {
    const { slip: _none, ...older } = draft;
    expect(restoreDraft(older)).toEqual({ ...draft, slip: null });
    expect(restoreDraft({ ...draft, slip: 'AAAAAAAAAAA' })).toEqual({ ...draft, slip: 'AAAAAAAAAAA' });
  });

  test.each([
    ['a slip of another length', { slip: 'AAAA' }],
    ['an answer that is a text', { answers: { d1: '3' } }],
    ['an answer between two points', { answers: { d1: 2.5 } }],
    ['an answer that is null', { answers: { d1: null } }],
    ['no answers', { answers: null }],
    ['a page before the first', { step: { at: 'items', page: -1 } }],
    ['an unknown step', { step: { at: 'end' } }],
    ['a number for a role', { role: 2 }],
    ['a foreign response id', { responseId: 'me' }],
    ['a hash of another length', { instrumentHash: 'AAAA' }],
  ])('is damaged with %s', (_, edit) => {
    expect(restoreDraft({ ...draft, ...edit })).toBeNull();
  });

  test('is not just anything', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(restoreDraft(stored)).toBeNull();
      }),
      { seed: 15 },
    );
  });
});
