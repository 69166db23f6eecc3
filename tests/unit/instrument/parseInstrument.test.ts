import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { encodeResponse } from '#exchange/responseCodec.ts';
import { faultSentence } from '#instrument/faultSentence.ts';
import { faultSentences as en } from '#instrument/faultSentences.en.ts';
import { faultSentences as nl } from '#instrument/faultSentences.nl.ts';
import type { Role } from '#instrument/Instrument.ts';
import type { InstrumentFault } from '#instrument/InstrumentFault.ts';
import { parseInstrument, parseInstrumentText } from '#instrument/parseInstrument.ts';
import { newId } from '#shared/Id.ts';
import faultyFile from '#tests/fixtures/instruments/faulty.json';
import oneSideFile from '#tests/fixtures/instruments/one-side-seven-points.json';
import { arbitraryInstrument } from '#tests/support/arbitraryInstrument.ts';
import { seededRandomBytes } from '#tests/support/fixedPorts.ts';
import { smallInstrument } from '#tests/support/smallInstrument.ts';
import { ABSENT, changedFile, type FieldPath, placesIn } from './changedFile.ts';

const FIXED = { seed: 20260902, numRuns: 200 };

describe('a usable instrument file', () => {
  it('gives the instrument, without the line that points at the schema', () => {
    const { $schema, ...instrument } = oneSideFile;
    expect($schema).toContain('instrument.schema.json');
    expect(parseInstrument(oneSideFile)).toEqual({ ok: true, value: instrument });
  });

  it('is read from text as from a value', () => {
    expect(parseInstrumentText(JSON.stringify(smallInstrument, null, 2))).toEqual(
      parseInstrument(smallInstrument),
    );
  });

  it('gives the same text whatever the order of fields in the file', () => {
    fc.assert(
      fc.property(arbitraryInstrument(), (instrument) => {
        expect(JSON.stringify(parseInstrument(reversedFields(instrument)))).toBe(
          JSON.stringify(parseInstrument(instrument)),
        );
      }),
      { ...FIXED, numRuns: 50 },
    );
  });

  it('puts the texts in the order of the languages, so that the first language is the one to fall back on', () => {
    const parsed = parseInstrument({ ...smallInstrument, languages: ['en', 'nl'] });
    expect(parsed.ok && Object.keys(parsed.value.title)).toEqual(['en', 'nl']);
  });
});

it('may have as many roles as a response can name: each of 255', () => {
  const instrument = { ...smallInstrument, roles: roles(255) };
  expect(parseInstrument(instrument)).toEqual({ ok: true, value: instrument });
  const response = { responseId: newId<'response'>(seededRandomBytes(7)), revision: 0, answers: {} };
  for (const { id } of instrument.roles)
    expect(encodeResponse(instrument, { ...response, role: id }).ok, id).toBe(true);
});

describe('a file that is no instrument', () => {
  it.each(['', '{', 'id: srt', '{"id": "srt",}', "{'id': 1}"])('is not JSON: %j', (text) => {
    expect(faultsOf(parseInstrumentText(text))).toEqual([[':not-json', 'Dit bestand is geen JSON-tekst.']]);
  });

  it.each([[null], [7], ['srt'], [[]], [[smallInstrument]]])('is another kind of value: %j', (file) => {
    expect(kindsOf(file)).toEqual([':not-an-object']);
  });

  it('names every field that is missing', () => {
    expect(kindsOf({})).toEqual(
      Object.keys(smallInstrument)
        .map((name) => `${name}:missing-field`)
        .sort(),
    );
  });
});

describe('one mistake gives one fault, at its place', () => {
  const cases: readonly (readonly [FieldPath, unknown, string])[] = [
    [['title'], ABSENT, 'title:missing-field'],
    [['items', 3, 'text'], ABSENT, 'items[3].text:missing-field'],
    [['scale', 'notApplicable'], ABSENT, 'scale.notApplicable:missing-field'],
    [['tittle'], { nl: 'Titel', en: 'Title' }, 'tittle:unknown-field'],
    [['items', 0, 'reversed'], true, 'items[0].reversed:unknown-field'],
    [['sides', 0, 'colour'], 'blue', 'sides[0].colour:unknown-field'],
    [['dimensions', 0, 'order'], 1, 'dimensions[0].order:unknown-field'],
    [['scale', 'step'], 1, 'scale.step:unknown-field'],
    [['roles', 0, 'text'], 'x', 'roles[0].text:unknown-field'],
    [['citation', 0, 'url'], 'x', 'citation[0].url:unknown-field'],
    [['__proto__'], { wording: 'authorised' }, '__proto__:unknown-field'],
    [['items', 0, 'constructor'], 1, 'items[0].constructor:unknown-field'],
    [['title'], 'Questionnaire', 'title:not-an-object'],
    [['title'], [], 'title:not-an-object'],
    [['roles'], { id: 'teacher' }, 'roles:not-a-list'],
    [['dimensions', 1, 'prompts'], 'Why?', 'dimensions[1].prompts:not-a-list'],
    [['title', 'nl'], 7, 'title.nl:not-a-text'],
    [['items', 3, 'text', 'en'], null, 'items[3].text.en:not-a-text'],
    [['scale', 'max'], 3.5, 'scale.max:not-a-whole-number'],
    [['scale', 'min'], '1', 'scale.min:not-a-whole-number'],
    [['scale', 'max'], 1e300, 'scale.max:not-a-whole-number'],
    [['licence'], '  ', 'licence:empty-text'],
    [['citation', 0, 'text'], '', 'citation[0].text:empty-text'],
    [['items', 0, 'text', 'nl'], 'x'.repeat(2001), 'items[0].text.nl:long-text'],
    [['licence'], 'x'.repeat(2001), 'licence:long-text'],
    [['citation'], Array(501).fill({ text: 'x' }), 'citation:long-list'],
    [['roles'], roles(256), 'roles:too-many-roles'],
    [['id'], 'SRT', 'id:malformed-id'],
    [['roles', 0, 'id'], '1st-year', 'roles[0].id:malformed-id'],
    [['roles', 0, 'id'], 'x'.repeat(65), 'roles[0].id:malformed-id'],
    [['items', 0, 'id'], '__proto__', 'items[0].id:malformed-id'],
    [['items', 0, 'id'], 'na', 'items[0].id:reserved-id'],
    [['items', 0, 'id'], 'constructor', 'items[0].id:reserved-id'],
    [['version'], '1.0', 'version:malformed-version'],
    [['version'], '01.0.0', 'version:malformed-version'],
    [['wording'], 'published', 'wording:malformed-wording'],
    [['citation', 0, 'doi'], 'https://doi.org/10.1000/x', 'citation[0].doi:malformed-doi'],
    [['dimensions', 0, 'side'], 'left', 'dimensions[0].side:malformed-side'],
    [['sides'], [...smallInstrument.sides, smallInstrument.sides[0]], 'sides[2].id:duplicate-id'],
    [['items', 4, 'id'], 'd1', 'items[4].id:duplicate-id'],
    [['roles', 1, 'id'], 'student', 'roles[1].id:duplicate-id'],
    [['languages'], ['nl', 'en', 'nl'], 'languages[2]:duplicate-language'],
    [['items', 0, 'dimension'], 'elsewhere', 'items[0].dimension:unknown-dimension'],
    [['items', 0, 'dimension'], '', 'items[0].dimension:unknown-dimension'],
    [['title', 'en'], ABSENT, 'title.en:missing-translation'],
    [['items', 8, 'text', 'en'], ' ', 'items[8].text.en:missing-translation'],
    [['scale', 'labels', 2, 'nl'], '', 'scale.labels[2].nl:missing-translation'],
    [['dimensions', 0, 'prompts', 0, 'nl'], ABSENT, 'dimensions[0].prompts[0].nl:missing-translation'],
    [['provenance', 'fr'], 'Bonjour', 'provenance.fr:undeclared-language'],
    [['title', '__proto__'], 'x', 'title.__proto__:undeclared-language'],
    [['scale', 'max'], 1, 'scale:scale-ends'],
    [['scale', 'max'], -4, 'scale:scale-ends'],
    [['scale', 'max'], 5, 'scale.labels:label-count'],
    [['scale', 'labels'], [], 'scale.labels:label-count'],
  ];

  it.each(cases)('%j = %j', (path, value, expected) => {
    expect(kindsOf(changedFile(smallInstrument, path, value))).toEqual([expected]);
  });

  it('a list that may not be empty', () => {
    expect(kindsOf({ ...smallInstrument, items: [] })).toContain('items:empty-list');
    expect(kindsOf({ ...smallInstrument, dimensions: [] })).toContain('dimensions:empty-list');
    expect(kindsOf({ ...smallInstrument, sides: [] })).toContain('sides:empty-list');
    expect(kindsOf({ ...smallInstrument, languages: [] })).toContain('languages:empty-list');
  });

  it('a language that is none', () => {
    expect(kindsOf({ ...smallInstrument, languages: ['nl', 'en', 'English'] })).toContain(
      'languages[2]:malformed-language',
    );
  });

  it('a scale of more than 11 points, labels and all', () => {
    const labels = Array(12).fill({ nl: 'punt', en: 'point' });
    expect(
      kindsOf({ ...smallInstrument, scale: { ...smallInstrument.scale, min: 0, max: 11, labels } }),
    ).toEqual(['scale:scale-points']);
  });

  it('a dimension that no item belongs to, and a side that no dimension belongs to', () => {
    const items = smallInstrument.items.filter(({ dimension }) => dimension !== 'use');
    expect(kindsOf({ ...smallInstrument, items })).toEqual(['dimensions[3]:dimension-without-items']);

    const dimensions = smallInstrument.dimensions.map((dimension) => ({ ...dimension, side: 'process' }));
    expect(kindsOf({ ...smallInstrument, dimensions })).toEqual(['sides[1]:side-without-dimensions']);

    const sides = smallInstrument.sides.slice(0, 1);
    expect(kindsOf({ ...smallInstrument, sides })).toEqual([
      'dimensions[2].side:unknown-side',
      'dimensions[3].side:unknown-side',
    ]);
  });

  it('names its place to a reader in both languages', () => {
    const parsed = parseInstrument(changedFile(smallInstrument, ['items', 4, 'id'], 'd1'));
    const faults = parsed.ok ? [] : parsed.error;
    expect(faults).toEqual([{ path: 'items[4].id', fault: 'duplicate-id', about: 'd1' }]);
    expect(faults.map(inBoth)).toEqual([
      {
        nl: 'De id “d1” staat al eerder in deze lijst; elke id mag er maar één keer in staan.',
        en: 'The id “d1” is already in this list; each id can be in it only once.',
      },
    ]);
  });
});

describe('many mistakes', () => {
  it('are all reported at once', () => {
    expect(kindsOf(faultyFile)).toEqual([
      'citation[0].doi:malformed-doi',
      'citation[0].text:empty-text',
      'dimensions[0].description.en:missing-translation',
      'dimensions[1].description.fr:undeclared-language',
      'dimensions[1]:dimension-without-items',
      'id:malformed-id',
      'items[1].id:duplicate-id',
      'items[1].text.en:missing-translation',
      'items[2].dimension:unknown-dimension',
      'items[3].id:reserved-id',
      'items[3].text:not-an-object',
      'languages[2]:duplicate-language',
      'scale.labels:label-count',
      'sides[1]:side-without-dimensions',
      'titel:unknown-field',
      'title:missing-field',
      'version:malformed-version',
      'wording:malformed-wording',
    ]);
  });

  it('quote long words from the file only in part', () => {
    const parsed = parseInstrument({ ...smallInstrument, id: 'X'.repeat(100_000) });
    expect(parsed.ok ? '' : parsed.error.map(inBoth)[0]?.en).toMatch(/^“X{60}…” cannot be an id/);
  });
});

describe('any value at all', () => {
  it('is answered, never thrown upon', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true }), (file) => {
        expect(kindsOf(file)).not.toEqual([]);
      }),
      FIXED,
    );
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseInstrumentText(text).ok).toBe(false);
      }),
      FIXED,
    );
  });

  it('in any place of an instrument leaves an instrument that passes again, or faults with sentences', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.oneof(fc.anything(), fc.constantFrom(ABSENT, '', ' ', [], {}, -1, 0, 'na', 'process', 'nl', 'd1')),
        (pick, value) => {
          const places = placesIn(smallInstrument);
          const parsed = parseInstrument(
            changedFile(smallInstrument, places[pick % places.length] ?? [], value),
          );
          if (parsed.ok) {
            expect(parseInstrument(parsed.value)).toEqual(parsed);
          } else {
            for (const sentence of parsed.error.map(inBoth)) {
              expect(sentence.nl).toMatch(/\.$/);
              expect(sentence.en).toMatch(/\.$/);
            }
          }
        },
      ),
      { ...FIXED, numRuns: 1000 },
    );
  });
});

function roles(count: number): readonly Role[] {
  return Array.from({ length: count }, (_, index) => ({ id: `r${index}`, name: { nl: 'rol', en: 'role' } }));
}

function kindsOf(file: unknown): readonly string[] {
  return faultsOf(parseInstrument(file))
    .map(([fault]) => fault)
    .sort();
}

function faultsOf(parsed: ReturnType<typeof parseInstrument>): readonly (readonly [string, string])[] {
  if (parsed.ok) return [];
  return parsed.error.map((fault) => [`${fault.path}:${fault.fault}`, inBoth(fault).nl]);
}

function inBoth(fault: InstrumentFault) {
  return { nl: faultSentence(fault, nl), en: faultSentence(fault, en) };
}

function reversedFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversedFields);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, field]) => [name, reversedFields(field)]),
  );
}
