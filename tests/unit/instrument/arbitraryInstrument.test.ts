import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseInstrument } from '#instrument/parseInstrument.ts';
import { arbitraryInstrument } from '#tests/support/arbitraryInstrument.ts';
import { smallInstrument, srtInstrument } from '#tests/support/smallInstrument.ts';

describe('the instruments that other tests use', () => {
  it('are all accepted as they are', () => {
    fc.assert(
      fc.property(arbitraryInstrument(), (instrument) => {
        expect(parseInstrument(instrument)).toEqual({ ok: true, value: instrument });
      }),
      { seed: 20260901, numRuns: 100 },
    );
  });

  it('the small one is accepted and differs in shape from the SRT', () => {
    expect(parseInstrument(smallInstrument)).toEqual({ ok: true, value: smallInstrument });
    for (const part of ['dimensions', 'items', 'roles'] as const) {
      expect(smallInstrument[part].length).not.toBe(srtInstrument[part].length);
    }
    expect(smallInstrument.scale.max).not.toBe(srtInstrument.scale.max);
  });

  it('reach every shape the product promises to carry', () => {
    const drawn = fc.sample(arbitraryInstrument(), { seed: 20260901, numRuns: 400 });
    const shapes = (shapeOf: (instrument: (typeof drawn)[number]) => number) =>
      [...new Set(drawn.map(shapeOf))].sort((one, other) => one - other);

    expect(shapes(({ dimensions }) => dimensions.length)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(shapes(({ scale }) => scale.labels.length)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(shapes(({ scale }) => scale.min)).toEqual([-1, 0, 1]);
    expect(shapes(({ sides }) => sides.length)).toEqual([1, 2]);
    expect(shapes(({ languages }) => languages.length)).toEqual([1, 2, 3]);
    expect(shapes(({ roles }) => roles.length)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });
});
