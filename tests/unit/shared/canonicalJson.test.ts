import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { canonicalJson } from '#shared/canonicalJson.ts';

describe('canonical JSON', () => {
  it('sorts keys by UTF-16 code units, as in RFC 8785 section 3.2.3', () => {
    const unsorted = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect(Object.values(JSON.parse(canonicalJson(unsorted)) as object).sort()).toEqual(
      Object.values(unsorted).sort(),
    );
    expect(canonicalJson(unsorted)).toBe(
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis",' +
        '"\u20ac":"Euro Sign","\ud83d\ude00":"Emoji: Grinning Face",' +
        '"\ufb33":"Hebrew Letter Dalet With Dagesh"}',
    );
  });

  it('writes numbers and strings as in RFC 8785 section 3.2.2', () => {
    expect(canonicalJson([56, -0, 0.5, 1e21, 1e-7, true, null])).toBe('[56,0,0.5,1e+21,1e-7,true,null]');
    expect(canonicalJson('\u20ac$\u000f\nA\'B"\\/')).toBe('"\u20ac$\\u000f\\nA\'B\\"\\\\/"');
  });

  it('leaves absent fields out', () => {
    expect(canonicalJson({ doi: undefined, text: 'x' })).toBe('{"text":"x"}');
  });

  it('reads back as the same value, whatever order the fields came in', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' }), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(reversed(value))).toBe(text);
      }),
      { seed: 20260905, numRuns: 100 },
    );
  });

  it.each([
    [NaN],
    [Infinity],
    [undefined],
    [1n],
    [new Date(0)],
    [new Map()],
    [[undefined]],
    [{ at: () => 1 }],
  ])('has no text for %s', (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, field]) => [key, reversed(field)]),
  );
}
