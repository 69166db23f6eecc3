import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { closeRound, openRound } from '#round/lifeCycle.ts';
import { limitFloors } from '#round/Limits.ts';
import { restoreNetwork } from '#round/restoreNetwork.ts';
import { restoreRound } from '#round/restoreRound.ts';
import type { PreparedRound } from '#round/Round.ts';
import { newId } from '#shared/Id.ts';
import { seededRandomBytes } from '#tests/support/fixedPorts.ts';
import { exampleNetwork, exampleTerms } from '#tests/support/roundExamples.ts';

const prepared: PreparedRound = {
  ...exampleTerms,
  id: newId(seededRandomBytes(9)),
  networkId: exampleNetwork.id,
  status: 'prepared',
};
const open = openRound(prepared, seededRandomBytes(10)(32), '2026-11-02');
const closed = closeRound(open, '2027-06-02');

describe('a stored round', () => {
  test.each([prepared, open, closed])('comes back as it was stored: $status', (round) => {
    expect(restoreRound(structuredClone(round))).toEqual(round);
  });

  test('loses what does not belong to it', () => {
    expect(restoreRound({ ...open, privateKey: 'x' })).toEqual(open);
  });

  test('of before there were slips has none', () => {
    const { slips, ...before } = open;
    expect(slips).toBe(0);
    expect(restoreRound(before)).toEqual(open);
    expect(restoreRound({ ...open, slips: 24 })).toEqual({ ...open, slips: 24 });
  });

  test('of before a round could choose is safe against one', () => {
    const { safeAgainst, ...before } = open;
    expect(safeAgainst).toBe(1);
    expect(restoreRound(before)).toEqual(open);
    const forTwo = { ...open, safeAgainst: 2, limits: limitFloors(2) };
    expect(restoreRound(forTwo)).toEqual(forTwo);
  });

  test.each([
    ['limits below the floors of two who compare notes', { safeAgainst: 2 }],
    ['a number of readers that no rule is for', { safeAgainst: 3 }],
    ['more slips than can be made', { slips: 301 }],
    ['half a slip', { slips: 0.5 }],
    ['limits below the floors', { limits: { ...open.limits, mean: 1 } }],
    ['a limit that is no number', { limits: { ...open.limits, spread: '8' } }],
    ['a key of another length', { publicKey: 'AAAA' }],
    ['a hash of another length', { instrument: { ...open.instrument, hash: 'AAAA' } }],
    ['no key', { publicKey: undefined }],
    ['an unknown status', { status: 'reopened' }],
    ['a day that does not exist', { openedOn: '2026-02-30' }],
    ['a deletion before closing', { deleteAfter: '2026-01-01' }],
    ['another kind of school year', { schoolYear: '2026' }],
    ['a foreign id', { id: 'round-1' }],
  ])('is damaged with %s', (_, edit) => {
    expect(restoreRound({ ...open, ...edit })).toBeNull();
  });
});

describe('a stored network', () => {
  test('comes back as it was stored', () => {
    expect(restoreNetwork(structuredClone(exampleNetwork))).toEqual(exampleNetwork);
  });

  test.each([
    ['without a name', { name: '' }],
    ['with a number for a name', { name: 5 }],
    ['with a text for its members', { memberCount: '12' }],
    ['with no members', { memberCount: 0 }],
    ['that does not say whether it is invented', { invented: undefined }],
    ['with a foreign id', { id: '../x' }],
  ])('is damaged %s', (_, edit) => {
    expect(restoreNetwork({ ...exampleNetwork, ...edit })).toBeNull();
  });
});

test('anything at all can be asked whether it is a network or a round', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      expect(restoreNetwork(stored)).toBeNull();
      expect(restoreRound(stored)).toBeNull();
    }),
    { seed: 11 },
  );
});
