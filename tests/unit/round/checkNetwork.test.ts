import { describe, expect, test } from 'vitest';

import { checkNetwork } from '#round/checkNetwork.ts';
import { exampleNetwork } from '#tests/support/roundExamples.ts';

describe('a network as its facilitator describes it', () => {
  test('can be kept', () => {
    expect(checkNetwork(exampleNetwork)).toEqual({});
  });

  test('needs nothing but a name', () => {
    const bare = {
      name: 'Rekenen',
      kind: '',
      theme: '',
      organisation: '',
      memberCount: null,
      startYear: null,
    };
    expect(checkNetwork(bare)).toEqual({});
    expect(checkNetwork({ ...bare, name: '  ' })).toEqual({ name: 'required' });
  });

  test('has a name of at most 120 characters', () => {
    expect(checkNetwork({ ...exampleNetwork, name: 'n'.repeat(120) })).toEqual({});
    expect(checkNetwork({ ...exampleNetwork, name: 'n'.repeat(121) })).toEqual({ name: 'too-long' });
  });

  test.each([0, -1, 1000, 7.5, Number.NaN])('cannot have %d members', (memberCount) => {
    expect(checkNetwork({ ...exampleNetwork, memberCount })).toEqual({ memberCount: 'not-a-member-count' });
  });

  test.each([24, 1949, 2101, 2024.5])('cannot have started in %d', (startYear) => {
    expect(checkNetwork({ ...exampleNetwork, startYear })).toEqual({ startYear: 'not-a-year' });
  });

  test('names every field that cannot be kept', () => {
    const long = 'x'.repeat(501);
    const faults = checkNetwork({ ...exampleNetwork, name: '', theme: long, kind: long, organisation: long });
    expect(faults).toEqual({
      name: 'required',
      theme: 'too-long',
      kind: 'too-long',
      organisation: 'too-long',
    });
  });
});
