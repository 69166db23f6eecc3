import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { arrivalAt } from '#research/package/arrivalAt.ts';
import { poolRows } from '#research/package/poolRows.ts';
import type { ResearchPackage } from '#research/package/ResearchPackage.ts';
import { poolWith, type ResearchPool } from '#research/package/ResearchPool.ts';
import { toBase64url } from '#shared/base64url.ts';
import { idOfBytes } from '#shared/Id.ts';
import { examplePackage } from './packageExamples.ts';

const EMPTY: ResearchPool = new Map();
const held = poolWith(EMPTY, examplePackage);
const { edition, rows } = examplePackage;

describe('a package that arrives is', () => {
  test.each<[string, ResearchPackage]>([
    ['new', { ...examplePackage, roundId: idOfBytes(new Uint8Array(16)) }],
    ['same', examplePackage],
    ['same', { ...examplePackage, rows: rows.toReversed(), attention: null }],
    ['newer', { ...examplePackage, edition: { ...edition, number: 2 } }],
    ['conflicting', { ...examplePackage, edition: { ...edition, hash: toBase64url(new Uint8Array(32)) } }],
    ['conflicting', { ...examplePackage, rows: rows.slice(1) }],
    ['conflicting', { ...examplePackage, schoolYear: '2027-2028' }],
  ])('%s (case %#)', (arrival, arriving) => {
    expect(arrivalAt(held, arriving)).toBe(arrival);
  });

  test('older-than-held', () => {
    const later = poolWith(held, { ...examplePackage, edition: { ...edition, number: 2 } });
    expect(arrivalAt(later, examplePackage)).toBe('older-than-held');
    expect(later.size).toBe(1);
  });
});

describe('the pool', () => {
  test('is the same whatever the order, and however often a package came, once newer editions were confirmed', () => {
    const arriving = fc.array(arbitraryEdition(), { maxLength: 12 }).chain((packages) => {
      const twice = [...packages, ...packages];
      return fc.tuple(fc.constant(packages), fc.shuffledSubarray(twice, { minLength: twice.length }));
    });
    fc.assert(
      fc.property(arriving, ([packages, inAnotherOrder]) => {
        const pool = takenIn(packages);
        expect(new Map([...takenIn(inAnotherOrder)].sort())).toEqual(new Map([...pool].sort()));
        expect(new Set(pool.keys())).toEqual(new Set(packages.map(({ roundId }) => roundId)));
        expect(poolRows([...takenIn(inAnotherOrder).values()])).toEqual(poolRows([...pool.values()]));
      }),
      { seed: 11 },
    );
  });

  test('gives rows with network and year, and nothing of the round', () => {
    const [first] = poolRows([examplePackage]);
    expect(poolRows([examplePackage])).toHaveLength(12);
    expect(first).toEqual({ network: 'Lerarennetwerk Rekenen', schoolYear: '2026-2027', ...rows[0] });
  });

  test('keeps networks of the same name in the same year apart, by their rounds and not by arrival', () => {
    const packages = [ofRound(3, 'Taal'), ofRound(1, 'Taal'), ofRound(2, 'Taal (2)'), ofRound(4, 'Taal')];
    const names = (some: readonly ResearchPackage[]) =>
      poolRows(some).map(({ network, schoolYear, role }) => [network, schoolYear, role].join());
    expect(new Set(poolRows(packages).map(({ network }) => network))).toEqual(
      new Set(['Taal', 'Taal (2)', 'Taal (3)', 'Taal (4)']),
    );
    expect(names(packages)).toEqual(names(packages.toReversed()));
  });

  test('lets a network keep its name in another year', () => {
    const next = { ...ofRound(2, 'Taal'), schoolYear: '2027-2028' };
    expect(new Set(poolRows([ofRound(1, 'Taal'), next]).map(({ network }) => network))).toEqual(
      new Set(['Taal']),
    );
  });
});

/** As the office does, with a word of confirmation for every newer edition. */
function takenIn(packages: readonly ResearchPackage[]): ResearchPool {
  return packages.reduce((pool, arriving) => {
    const arrival = arrivalAt(pool, arriving);
    return arrival === 'new' || arrival === 'newer' ? poolWith(pool, arriving) : pool;
  }, EMPTY);
}

function ofRound(round: number, network: string): ResearchPackage {
  return { ...examplePackage, network, roundId: idOfBytes(new Uint8Array(16).fill(round)) };
}

/** One of three editions of one of five rounds. */
function arbitraryEdition(): fc.Arbitrary<ResearchPackage> {
  return fc.record({ round: fc.nat(4), number: fc.integer({ min: 1, max: 3 }) }).map(({ round, number }) => ({
    ...ofRound(round, ['Rekenen', 'Taal'][round % 2] ?? ''),
    edition: { number, hash: toBase64url(new Uint8Array(32).fill(number)) },
    rows: rows.slice(0, 12 - number),
  }));
}
