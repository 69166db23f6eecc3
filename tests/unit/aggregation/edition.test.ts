import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Edition } from '../../../src/aggregation/Edition.ts';
import { editionStands } from '../../../src/aggregation/editionStands.ts';
import { publishEdition } from '../../../src/aggregation/publishEdition.ts';
import type { EditionSource } from '../../../src/aggregation/publishEdition.ts';
import { restoreEdition } from '../../../src/aggregation/restoreEdition.ts';
import { LIMIT_FLOORS } from '../../../src/round/Limits.ts';
import { newId } from '../../../src/shared/Id.ts';
import { arbitraryInstrument } from '../../support/arbitraryInstrument.ts';
import { nodeDigest, seededRandomBytes } from '../../support/fixedPorts.ts';
import { arbitraryResponses } from './arbitraryResponses.ts';
import { answering, answeringDigits, oneDimension } from './oneDimension.ts';

const SOURCE: EditionSource = {
  roundId: newId(seededRandomBytes(1)),
  schoolYear: '2025-2026',
  instrument: oneDimension(2),
  instrumentReference: { id: 'one-dimension', version: '1.0.0', hash: 'A'.repeat(43) },
  limits: LIMIT_FLOORS,
  memberCount: 12,
  responses: answeringDigits('11 22 22 33 33 33 44 44 45'),
  number: 1,
  publishedOn: '2026-06-03',
  invented: false,
};

describe('publishing an edition', () => {
  it('keeps the terms of the round, the count of responses and the profile, and no response', async () => {
    const edition = await publishEdition(SOURCE, nodeDigest);
    expect(edition).toMatchObject({
      roundId: SOURCE.roundId,
      number: 1,
      publishedOn: '2026-06-03',
      schoolYear: '2025-2026',
      instrument: SOURCE.instrumentReference,
      limits: LIMIT_FLOORS,
      responses: 9,
      memberCount: 12,
      dimensions: [{ dimension: 'only', n: 9, mean: { kind: 'value', value: 2.9 } }],
      invented: false,
    });
    expect(JSON.stringify(edition)).not.toContain('i1');
    expect(JSON.stringify(edition)).not.toContain('responseId');
  });

  it('gives the same hash whatever the order of the responses', async () => {
    const turned = { ...SOURCE, responses: SOURCE.responses.toReversed() };
    expect(await publishEdition(turned, nodeDigest)).toEqual(await publishEdition(SOURCE, nodeDigest));
  });

  it('counts a response without answers, and changes nothing else', async () => {
    const { responses, hash, ...rest } = await publishEdition(SOURCE, nodeDigest);
    const blank = { ...SOURCE, responses: [...SOURCE.responses, answering()] };
    const { responses: more, hash: otherHash, ...same } = await publishEdition(blank, nodeDigest);
    expect([responses, more]).toEqual([9, 10]);
    expect(same).toEqual(rest);
    expect(otherHash).not.toBe(hash);
  });

  it('raises limits that someone made lower to the floors, and says so in the edition', async () => {
    const limits = { mean: 2, spread: 2, counts: 2, difference: 0 };
    const edition = await publishEdition(
      { ...SOURCE, limits, responses: SOURCE.responses.slice(0, 4) },
      nodeDigest,
    );
    expect(edition.limits).toEqual(LIMIT_FLOORS);
    expect(edition.dimensions[0]?.mean).toEqual({ kind: 'hidden', reason: 'too-few-answers' });
  });
});

describe('an edition stands', () => {
  it('as long as nothing in it is changed', async () => {
    const edition = await publishEdition(SOURCE, nodeDigest);
    expect(await editionStands(edition, nodeDigest)).toBe(true);
    expect(await editionStands({ ...edition, responses: 10 }, nodeDigest)).toBe(false);
    expect(await editionStands({ ...edition, invented: true }, nodeDigest)).toBe(false);
    const [only] = edition.dimensions;
    const higher = only && { ...only, mean: { kind: 'value', value: 3 } as const };
    expect(await editionStands({ ...edition, dimensions: higher ? [higher] : [] }, nodeDigest)).toBe(false);
  });
});

describe('restoring an edition', () => {
  it('gives back every edition that was published, also through JSON', async () => {
    const network = arbitraryInstrument().chain((instrument) =>
      fc.record({ instrument: fc.constant(instrument), responses: arbitraryResponses(instrument) }),
    );
    await fc.assert(
      fc.asyncProperty(network, async (some) => {
        const edition = await publishEdition({ ...SOURCE, ...some }, nodeDigest);
        expect(restoreEdition(JSON.parse(JSON.stringify(edition)))).toEqual(edition);
      }),
      { seed: 20260, numRuns: 60 },
    );
  });

  it.each<[string, (edition: Edition) => unknown]>([
    ['nothing', () => null],
    ['a text', () => 'edition'],
    ['a missing field', ({ hash: _, ...rest }) => rest],
    ['a field too many', (edition) => ({ ...edition, answers: [] })],
    ['an id that is none', (edition) => ({ ...edition, roundId: 'round-1' })],
    ['a day that is none', (edition) => ({ ...edition, publishedOn: '2026-02-30' })],
    ['a school year that is none', (edition) => ({ ...edition, schoolYear: '2025-2027' })],
    ['an edition number of 0', (edition) => ({ ...edition, number: 0 })],
    ['a hash that is none', (edition) => ({ ...edition, hash: 'abc' })],
    ['half a response', (edition) => ({ ...edition, responses: 9.5 })],
    ['fewer responses than answers', (edition) => ({ ...edition, responses: 8 })],
    ['limits below the floors', (edition) => ({ ...edition, limits: { ...edition.limits, mean: 4 } })],
    ['no dimension', (edition) => ({ ...edition, dimensions: [] })],
    [
      'a dimension twice',
      (edition) => ({ ...edition, dimensions: [...edition.dimensions, ...edition.dimensions] }),
    ],
    ['a figure with two decimals', changed({ mean: { kind: 'value', value: 2.92 } })],
    ['a figure that is no number', changed({ mean: { kind: 'value', value: null } })],
    ['a kind of figure that is none', changed({ mean: { kind: 'exact', value: 2.9 } })],
    ['a reason that is none', changed({ mean: { kind: 'hidden', reason: 'because' } })],
    ['a mean below its limit', changed({ n: 4, spread: { kind: 'hidden', reason: 'too-few-answers' } })],
    ['a spread below its limit', changed({ n: 7 })],
    ['a spread beside a bounded mean', changed({ mean: { kind: 'at-least', bound: 4.4 } })],
    ['a spread upside down', changed({ spread: { kind: 'spread', lower: value(4), upper: value(3) } })],
  ])('refuses %s', async (_, change) => {
    const edition = await publishEdition(SOURCE, nodeDigest);
    expect(restoreEdition(edition)).toEqual(edition);
    expect(restoreEdition(change(edition))).toBeNull();
  });
});

function value(shown: number) {
  return { kind: 'value', value: shown };
}

function changed(fields: Record<string, unknown>): (edition: Edition) => unknown {
  return (edition) => ({ ...edition, dimensions: edition.dimensions.map((one) => ({ ...one, ...fields })) });
}
