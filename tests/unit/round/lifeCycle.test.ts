import { describe, expect, test } from 'vitest';

import { changePreparedRound, closeRound, openRound, prepareRound } from '#round/lifeCycle.ts';
import type { PreparedRound, RoundTerms } from '#round/Round.ts';
import { whatWillShow } from '#round/whatWillShow.ts';
import { toBase64url } from '#shared/base64url.ts';
import { seededRandomBytes } from '#tests/support/fixedPorts.ts';
import { exampleNetwork, exampleTerms } from '#tests/support/roundExamples.ts';

const TODAY = '2026-11-02';

function prepare(terms: Partial<RoundTerms> = {}, memberCount: number | null = null) {
  const network = { ...exampleNetwork, memberCount };
  return prepareRound(network, { ...exampleTerms, ...terms }, TODAY, seededRandomBytes(7));
}

function prepared(): PreparedRound {
  const round = prepare();
  if (!round.ok) throw new Error(JSON.stringify(round.error));
  return round.value;
}

describe('preparing a round', () => {
  test('keeps what the facilitator decided, for this network', () => {
    expect(prepared()).toMatchObject({ ...exampleTerms, networkId: exampleNetwork.id, status: 'prepared' });
  });

  test('can be done over, and stays the same round', () => {
    const round = prepared();
    const changed = changePreparedRound(round, { ...exampleTerms, asksRole: false }, TODAY, null);
    expect(changed).toEqual({ ok: true, value: { ...round, asksRole: false } });
  });

  test('may close on the same day, but not on an earlier one', () => {
    expect(prepare({ closesOn: TODAY }).ok).toBe(true);
    expect(prepare({ closesOn: '2026-11-01' })).toEqual({ ok: false, error: { closesOn: 'in-the-past' } });
  });

  test('deletes only after closing', () => {
    const error = { deleteAfter: 'not-after-closing' };
    expect(prepare({ deleteAfter: exampleTerms.closesOn })).toEqual({ ok: false, error });
  });

  test('names every field that is amiss', () => {
    const amiss = { schoolYear: '2026', closesOn: 'tomorrow', deleteAfter: '2027-02-30' };
    expect(prepare(amiss)).toEqual({
      ok: false,
      error: { schoolYear: 'not-a-school-year', closesOn: 'not-a-day', deleteAfter: 'not-a-day' },
    });
  });
});

describe('the limits of a round', () => {
  test('may be higher than the floors', () => {
    expect(prepare({ limits: { mean: 6, spread: 12, counts: 12, difference: 4 } }).ok).toBe(true);
  });

  test('are never lower than the floors', () => {
    const limits = {
      mean: 'below-floor',
      spread: 'below-floor',
      counts: 'below-floor',
      difference: 'below-floor',
    };
    expect(prepare({ limits: { mean: 4, spread: 7, counts: 9, difference: 2 } })).toEqual({
      ok: false,
      error: { limits },
    });
  });

  test('ask at least as many answers for what tells more', () => {
    expect(prepare({ limits: { mean: 9, spread: 8, counts: 10, difference: 3 } })).toEqual({
      ok: false,
      error: { limits: { spread: 'below-mean' } },
    });
    expect(prepare({ limits: { mean: 5, spread: 11, counts: 10, difference: 3 } })).toEqual({
      ok: false,
      error: { limits: { counts: 'below-spread' } },
    });
  });

  test('are whole numbers that a network can reach', () => {
    expect(prepare({ limits: { mean: 5.5, spread: Number.NaN, counts: 1000, difference: 3 } })).toEqual({
      ok: false,
      error: { limits: { mean: 'not-whole', spread: 'not-whole', counts: 'above-largest-network' } },
    });
  });
});

describe('the slips of a round', () => {
  test.each([
    [1, 3],
    [5, 7],
    [12, 14],
    [20, 22],
    [21, 24],
    [300, 300],
  ])('are in a network of %d at most %d: one a member and some to spare', (members, most) => {
    expect(prepare({ slips: most }, members).ok).toBe(true);
    const error = { slips: 'not-so-many-slips' };
    expect(prepare({ slips: most + 1 }, members)).toEqual({ ok: false, error });
    const round = prepared();
    const changed = changePreparedRound(round, { ...exampleTerms, slips: most + 1 }, TODAY, members);
    expect(changed).toEqual({ ok: false, error });
  });

  test.each([0, 1, 300])('may be %d', (slips) => {
    expect(prepare({ slips }).ok).toBe(true);
  });

  test.each([
    [-1, 'not-so-many-slips'],
    [301, 'not-so-many-slips'],
    [2.5, 'not-whole'],
    [Number.NaN, 'not-whole'],
  ])('cannot be %d', (slips, fault) => {
    expect(prepare({ slips })).toEqual({ ok: false, error: { slips: fault } });
  });
});

describe('opening and closing', () => {
  const publicKey = seededRandomBytes(8)(32);

  test('opening fixes the terms under a key of the round', () => {
    const round = prepared();
    expect(openRound(round, publicKey, TODAY)).toEqual({
      ...round,
      status: 'open',
      openedOn: TODAY,
      publicKey: toBase64url(publicKey),
    });
  });

  test('closing keeps everything and says when', () => {
    const open = openRound(prepared(), publicKey, TODAY);
    expect(closeRound(open, '2027-06-02')).toEqual({ ...open, status: 'closed', closedOn: '2027-06-02' });
  });
});

test.each([
  [0, false, false],
  [4, false, false],
  [5, true, false],
  [7, true, false],
  [8, true, true],
])('with %i responses: mean %s, spread %s', (responses, mean, spread) => {
  expect(whatWillShow(exampleTerms.limits, responses)).toEqual({ mean, spread });
});
