import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { FaultKind } from '#instrument/InstrumentFault.ts';
import {
  citationFields,
  dimensionFields,
  instrumentFields,
  itemFields,
  roleFields,
  scaleFields,
  sideFields,
} from '#instrument/instrumentFields.ts';
import { parseInstrument } from '#instrument/parseInstrument.ts';
import schema from '#instruments/instrument.schema.json';
import srtFile from '#instruments/srt/1.0.0.json';
import oneSideFile from '#tests/fixtures/instruments/one-side-seven-points.json';
import { arbitraryInstrument } from '#tests/support/arbitraryInstrument.ts';
import { smallInstrument } from '#tests/support/smallInstrument.ts';
import { ABSENT, changedFile, placesIn } from './changedFile.ts';
import { schemaAccepts } from './schemaAccepts.ts';

/** What only the program can tell; a JSON Schema cannot compare one part of a file with another. */
const BEYOND_A_SCHEMA: readonly FaultKind[] = [
  'duplicate-id',
  'duplicate-language',
  'unknown-dimension',
  'unknown-side',
  'dimension-without-items',
  'side-without-dimensions',
  'missing-translation',
  'undeclared-language',
  'scale-ends',
  'scale-points',
  'label-count',
];

const FIXED = { seed: 20260903, numRuns: 100 };

describe('the JSON Schema beside the instruments', () => {
  it.each([
    ['the instrument', schema, instrumentFields],
    ['a side', schema.$defs.side, sideFields],
    ['a dimension', schema.$defs.dimension, dimensionFields],
    ['an item', schema.$defs.item, itemFields],
    ['the scale', schema.$defs.scale, scaleFields],
    ['a role', schema.$defs.role, roleFields],
    ['a citation', schema.$defs.citation, citationFields],
  ])('gives %s the fields the program reads, and asks for the same ones', (_, part, fields) => {
    expect(Object.keys(part.properties)).toEqual(Object.keys(fields));
    expect(part.required).toEqual(
      Object.entries(fields)
        .filter(([, field]) => field.type !== 'exact_optional')
        .map(([name]) => name),
    );
  });

  it('accepts every instrument the program accepts', () => {
    expect(schemaAccepts(schema, srtFile)).toBe(true);
    expect(schemaAccepts(schema, oneSideFile)).toBe(true);
    fc.assert(
      fc.property(arbitraryInstrument(), (instrument) => schemaAccepts(schema, instrument)),
      FIXED,
    );
  });

  it('agrees with the program on any file with one thing changed, as far as a schema can', () => {
    const places = placesIn(smallInstrument);
    const value = fc.oneof(
      fc.constantFrom(
        ABSENT,
        '',
        ' ',
        [],
        {},
        null,
        'na',
        'prototype',
        '1.0',
        'left',
        'x'.repeat(2001),
        0,
        2.5,
      ),
      fc.constantFrom([null], [7], [[]], [{}], ['nl'], { nl: 1 }, { nl: 'x', en: 'x' }, { id: 'x' }),
      fc.constantFrom(Array(501).fill({ nl: 'x', en: 'x' })),
      fc.jsonValue(),
    );
    let refusals = 0;
    fc.assert(
      fc.property(fc.constantFrom(...places), value, (place, changed) => {
        const file = changedFile(smallInstrument, place, changed);
        const parsed = parseInstrument(file);
        const bySchema = schemaAccepts(schema, file);
        if (parsed.ok) expect(bySchema).toBe(true);
        else if (parsed.error.some(({ fault }) => !BEYOND_A_SCHEMA.includes(fault))) {
          refusals += 1;
          expect(bySchema).toBe(false);
        }
      }),
      { ...FIXED, numRuns: 2000 },
    );
    expect(refusals).toBeGreaterThan(500);
  });
});
