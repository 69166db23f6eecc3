import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readResearchPackage, writeResearchPackage } from '#research/package/packageCodec.ts';
import { restoreResearchPackage } from '#research/package/restoreResearchPackage.ts';
import { nodeDigest } from '#tests/support/fixedPorts.ts';
import { chanceOf, mangledBytes, mangledValue, randomValue } from '#tests/support/mangled.ts';
import { smallInstrument } from '#tests/support/smallInstrument.ts';
import { arbitraryPackage, examplePackage } from './packageExamples.ts';

const { rows, instrument, instrumentReference, edition } = examplePackage;
const [row = { role: null, answers: [] }] = rows;

describe('a research package in bytes', () => {
  test('gives back what was put in', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPackage(), async (making) => {
        const any = await making;
        expect(await read(writeResearchPackage(any))).toEqual({ ok: true, value: any });
      }),
      { seed: 8 },
    );
  });

  test.each<[string, unknown]>([
    ['unknown-version', { version: 2, package: examplePackage }],
    ['not-valid', { package: examplePackage }],
    ['not-valid', examplePackage],
    ['not-valid', null],
  ])('refuses as %s anything else (case %#)', async (error, value) => {
    expect(await read(new TextEncoder().encode(JSON.stringify(value)))).toEqual({ ok: false, error });
  });

  test('refuses bytes that are no UTF-8, or no JSON', async () => {
    for (const bytes of [[0xff, 0xfe], [0x7b], []])
      expect(await read(new Uint8Array(bytes))).toEqual({ ok: false, error: 'not-valid' });
  });
});

describe('restoring trusts nothing:', () => {
  const ofMany = (count: number) => Array.from({ length: count }, () => row);
  const withAnswer = (answer: unknown) => [
    { ...row, answers: [answer, ...row.answers.slice(1)] },
    ...rows.slice(1),
  ];

  test.each<[string, Record<string, unknown>]>([
    ['a field of a person', { name: 'Anna' }],
    ['a row with an id', { rows: [{ ...row, id: 7 }, ...rows.slice(1)] }],
    ['no round', { roundId: 'round' }],
    ['edition 0', { edition: { ...edition, number: 0 } }],
    ['no hash of an edition', { edition: { number: 1, hash: 'x' } }],
    ['a network without a name', { network: '  ' }],
    ['a name of 121 characters', { network: 'n'.repeat(121) }],
    ['no school year', { schoolYear: '2026-2028' }],
    ['0 members', { memberCount: 0 }],
    ['half a member', { memberCount: 9.5 }],
    ['an instrument with faults', { instrument: { ...smallInstrument, items: [] } }],
    ['another instrument than it claims', { instrument: { ...smallInstrument, licence: 'another' } }],
    ['another version than it claims', { instrumentReference: { ...instrumentReference, version: '2.0.0' } }],
    ['another instrument’s id', { instrumentReference: { ...instrumentReference, id: 'other' } }],
    ['a role the instrument does not have', { rows: rows.map((any) => ({ ...any, role: 'pupil' })) }],
    ['an answer too few', { rows: [{ ...row, answers: row.answers.slice(1) }, ...rows.slice(1)] }],
    ['an answer too many', { rows: [{ ...row, answers: [...row.answers, 1] }, ...rows.slice(1)] }],
    ['an answer off the scale', { rows: withAnswer(5) }],
    ['an answer between points', { rows: withAnswer(1.5) }],
    ['an answer in words', { rows: withAnswer('often') }],
    ['more rows than any network', { rows: ofMany(10_001) }],
    ['attention to what is no dimension', { attention: ['score'] }],
    ['attention to one dimension twice', { attention: ['use', 'use'] }],
    ['attention in another order', { attention: ['use', 'direction'] }],
    ['invented by halves', { invented: 'yes' }],
  ])('%s is not valid', async (_, change) => {
    expect(await restored({ ...examplePackage, ...change })).toEqual({ ok: false, error: 'not-valid' });
  });

  test.each([
    ['no rows', []],
    ['four rows', ofMany(4)],
    ['a role of four', [...rows, ...ofMany(4).map((any) => ({ ...any, role: 'combined_roles' }))]],
    ['four whose role is not said', [...rows, ...ofMany(4).map((any) => ({ ...any, role: null }))]],
  ])('%s is too few', async (_, some) => {
    expect(await restored({ ...examplePackage, rows: some })).toEqual({ ok: false, error: 'too-few-rows' });
  });

  test('a package as it was made is restored, with roles taken together too', async () => {
    const together = rows.map((any) => ({ ...any, role: 'combined_roles' }));
    for (const value of [examplePackage, { ...examplePackage, rows: together, attention: null }])
      expect(await restored(value)).toEqual({ ok: true, value });
  });

  test('3000 odd and mangled values never throw, and what is taken fits', async () => {
    const chance = chanceOf(61);
    for (let index = 0; index < 3000; index += 1) {
      const value = index % 5 === 0 ? randomValue(chance) : mangledValue(examplePackage, chance);
      const outcome = await restored(value);
      if (!outcome.ok) continue;
      expect(outcome.value.instrument).toEqual(instrument);
      expect(outcome.value.rows.every(({ answers }) => answers.length === instrument.items.length)).toBe(
        true,
      );
    }
  });

  test('600 mangled byte runs never throw', async () => {
    const chance = chanceOf(62);
    const bytes = writeResearchPackage(examplePackage);
    const outcomes = [];
    for (let index = 0; index < 600; index += 1) outcomes.push(await read(mangledBytes(bytes, chance)));
    expect(outcomes.filter(({ ok }) => !ok).length).toBeGreaterThan(300);
  });
});

function read(bytes: Uint8Array<ArrayBuffer>) {
  return readResearchPackage(bytes, nodeDigest);
}

function restored(value: unknown) {
  return restoreResearchPackage(value, nodeDigest);
}
