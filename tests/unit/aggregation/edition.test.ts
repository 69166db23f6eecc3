import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { DimensionProfile, Edition } from '#aggregation/Edition.ts';
import { hashEditionCheck } from '#aggregation/EditionCheck.ts';
import { editionCode } from '#aggregation/editionCode.ts';
import { editionCheck, editionHash } from '#aggregation/editionHash.ts';
import { editionStands } from '#aggregation/editionStands.ts';
import type { Figure } from '#aggregation/Figure.ts';
import type { ItemProfile } from '#aggregation/ItemProfile.ts';
import { type EditionSource, publishEdition } from '#aggregation/publishEdition.ts';
import { restoreEdition } from '#aggregation/restoreEdition.ts';
import { LIMIT_FLOORS, limitFloors } from '#round/Limits.ts';
import { toBase64url } from '#shared/base64url.ts';
import { canonicalJson } from '#shared/canonicalJson.ts';
import { newId } from '#shared/Id.ts';
import { arbitraryInstrument } from '#tests/support/arbitraryInstrument.ts';
import { nodeDigest, seededRandomBytes } from '#tests/support/fixedPorts.ts';
import { arbitraryResponses } from './arbitraryResponses.ts';
import { instrumentOf } from './certainReaders.ts';
import { answering, answeringDigits, oneDimension } from './oneDimension.ts';

const SOURCE: EditionSource = {
  roundId: newId(seededRandomBytes(1)),
  schoolYear: '2025-2026',
  instrument: oneDimension(2),
  instrumentReference: { id: 'one-dimension', version: '1.0.0', hash: 'A'.repeat(43) },
  limits: LIMIT_FLOORS,
  safeAgainst: 1,
  asksRole: true,
  memberCount: 12,
  responses: answeringDigits('11 22 22 33 33 33 44 44 45'),
  number: 1,
  publishedOn: '2026-06-03',
  keepers: 2,
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
      keepers: 2,
      invented: false,
    });
    expect(Object.keys(edition)).not.toContain('answers');
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

describe('an edition that says what it counts', () => {
  const counted = SOURCE.responses.map((_, place) => toBase64url(new Uint8Array(16).fill(place)));

  it('stands only with just these, and its check comes to the same hash', async () => {
    const edition = await publishEdition({ ...SOURCE, counted }, nodeDigest);
    const { hash, ...published } = edition;
    expect(restoreEdition(edition)).toEqual(edition);
    expect(await editionStands(edition, nodeDigest)).toBe(true);
    expect(await editionStands({ ...edition, counted: counted.slice(1) }, nodeDigest)).toBe(false);
    const check = await editionCheck(published, nodeDigest);
    if (check === null) throw new Error('it says what it counts');
    expect(toBase64url(await hashEditionCheck(check, nodeDigest))).toBe(hash);
    expect(editionCode(edition)).toMatch(/^[A-Z2-7]{4} [A-Z2-7]{4}$/u);
  });

  it('counts each response once, and no other number of them', async () => {
    const edition = await publishEdition({ ...SOURCE, counted }, nodeDigest);
    expect(restoreEdition({ ...edition, counted: counted.slice(1) })).toBeNull();
    expect(restoreEdition({ ...edition, counted: counted.map(() => counted[0]) })).toBeNull();
    expect(restoreEdition({ ...edition, counted: counted.toReversed() })).toBeNull();
    expect(restoreEdition({ ...edition, counted: counted.map(() => 'AAAA') })).toBeNull();
  });

  it('has no check where it does not say so, and then stands as it did before', async () => {
    const { hash, ...published } = await publishEdition(SOURCE, nodeDigest);
    expect(await editionCheck(published, nodeDigest)).toBeNull();
    const contents = new TextEncoder().encode(canonicalJson(published));
    expect(hash).toBe(toBase64url(await nodeDigest(contents)));
  });

  it('says that the round came from a backup only where it did', async () => {
    expect(await publishEdition({ ...SOURCE, restored: true }, nodeDigest)).toMatchObject({ restored: true });
    expect(await publishEdition({ ...SOURCE, restored: false }, nodeDigest)).not.toHaveProperty('restored');
    const edition = await publishEdition(SOURCE, nodeDigest);
    expect(restoreEdition({ ...edition, restored: false })).toBeNull();
  });
});

describe('an edition of a round that is safe against two', () => {
  const FOR_TWO: EditionSource = { ...SOURCE, safeAgainst: 2, limits: limitFloors(2) };

  it('says so, with its limits, under its hash', async () => {
    const edition = await publishEdition(FOR_TWO, nodeDigest);
    expect(edition).toMatchObject({ safeAgainst: 2, limits: limitFloors(2) });
    expect(restoreEdition(JSON.parse(JSON.stringify(edition)))).toEqual(edition);
    expect(await editionStands(edition, nodeDigest)).toBe(true);
    const { safeAgainst: _, ...claimsLess } = edition;
    expect(await editionStands(claimsLess, nodeDigest)).toBe(false);
  });

  it('has at least the limits that it takes, whatever the round says', async () => {
    const edition = await publishEdition({ ...FOR_TWO, limits: LIMIT_FLOORS }, nodeDigest);
    expect(edition.limits).toEqual(limitFloors(2));
  });

  it('is told from an ordinary one by that alone, which says nothing of it', async () => {
    expect(await publishEdition(SOURCE, nodeDigest)).not.toHaveProperty('safeAgainst');
  });

  it.each<[string, object]>([
    ['lower limits', { limits: LIMIT_FLOORS }],
    ['another number', { safeAgainst: 3 }],
    ['what is left out where it is one', { safeAgainst: 1 }],
    [
      'counts that only one reader could not see through',
      { items: [{ item: 'i1', mean: value(3), counts: { kind: 'counts', counts: [0, 4, 10, 0, 0] } }] },
    ],
  ])('is not restored with %s', async (_, change) => {
    const instrument = oneDimension(1);
    const responses = answeringDigits('2 2 2 2 2 3 3 3 3 3 3 3 3 3');
    const edition = await publishEdition({ ...FOR_TWO, instrument, responses }, nodeDigest);
    expect(edition.items?.[0]?.counts).toEqual({ kind: 'counts', counts: [0, 5, 9, 0, 0] });
    expect(restoreEdition(edition)).toEqual(edition);
    expect(restoreEdition({ ...edition, ...change })).toBeNull();
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

/** Two roles of six with the same answers; in a round that asks roles or not. */
function withRoles(asksRole: boolean): Promise<Edition> {
  const sixes = ['r0', 'r1'].flatMap((role) =>
    answeringDigits('22 33 34 34 43 44').map((response) => ({ ...response, role })),
  );
  const instrument = instrumentOf({ k: 2, points: 5, roles: 2 });
  return publishEdition({ ...SOURCE, instrument, asksRole, responses: sixes }, nodeDigest);
}

describe('an edition of a round that asks roles', () => {
  it('shows the roles, and neither spread nor items where it shows them', async () => {
    const hidden = { kind: 'hidden', reason: 'privacy' };
    const edition = await withRoles(true);
    expect(edition.roles).toEqual(
      ['r0', 'r1'].map((role) => ({ role, dimensions: [{ dimension: 'only', mean: value(3.3) }] })),
    );
    expect(edition.dimensions).toEqual([{ dimension: 'only', n: 12, mean: value(3.3), spread: hidden }]);
    expect(edition.items).toEqual(['i1', 'i2'].map((item) => ({ item, mean: hidden, counts: hidden })));
    expect(restoreEdition(edition)).toEqual(edition);
  });

  it('says nothing of roles, and shows spread and items, where the round asks none', async () => {
    const edition = await withRoles(false);
    expect(edition).not.toHaveProperty('roles');
    expect(edition.dimensions[0]?.spread.kind).toBe('spread');
    expect(edition.items).toEqual([
      { item: 'i1', mean: value(3.2), counts: { kind: 'counts', counts: [0, 2, 6, 4, 0] } },
      { item: 'i2', mean: value(3.3), counts: { kind: 'counts', counts: [0, 2, 4, 6, 0] } },
    ]);
  });

  it.each<[string, Partial<Edition>]>([
    ['a role twice', { roles: [role('r0'), role('r0')] }],
    ['a role without a dimension', { roles: [{ role: 'r0', dimensions: [] }] }],
    [
      'a role in an unknown dimension',
      { roles: [{ role: 'r0', dimensions: [{ dimension: 'x', mean: value(3) }] }] },
    ],
    ['a bound of a role', { roles: [role('r0', { kind: 'at-least', bound: 4 })] }],
    [
      'a role beside a spread',
      { dimensions: [only({ spread: { kind: 'spread', lower: value(3), upper: value(4) } })] },
    ],
    ['a role of too few', { dimensions: [only({ n: 9 })] }],
    ['a role beside a hidden mean', { dimensions: [only({ mean: { kind: 'hidden', reason: 'privacy' } })] }],
    ['an item twice', { items: [item([0, 4, 4, 4]), item([0, 4, 4, 4])] }],
    ['counts of other numbers than answered', { items: [item([0, 4, 4, 3])] }],
    ['counts that are nearly all alike', { items: [item([0, 9, 3, 0])] }],
    ['half a count', { items: [item([0.5, 4, 4, 3.5])] }],
    ['counts below their limit', { dimensions: [only({ n: 9 })], roles: [], items: [item([3, 3, 3])] }],
    [
      'counts beside a hidden mean',
      { items: [{ ...item([0, 4, 4, 4]), mean: { kind: 'hidden', reason: 'privacy' } }] },
    ],
    ['an item mean as a bound', { items: [{ ...item([0, 4, 4, 4]), mean: { kind: 'at-most', bound: 2 } }] }],
  ])('is not restored with %s', async (_, change) => {
    const edition = await withRoles(true);
    expect(restoreEdition({ ...edition, items: [item([0, 4, 4, 4])] })).not.toBeNull();
    expect(restoreEdition({ ...edition, ...change })).toBeNull();
  });
});

describe('an edition made before items and roles were shown', () => {
  it('is restored as it was and still stands', async () => {
    const { hash: _, items: __, roles: ___, ...rest } = await withRoles(false);
    const old = { ...rest, hash: await editionHash(rest, nodeDigest) };
    expect(restoreEdition(JSON.parse(JSON.stringify(old)))).toEqual(old);
    expect(await editionStands(old, nodeDigest)).toBe(true);
    expect(restoreEdition({ ...old, items: undefined })).toBeNull();
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
  return { kind: 'value', value: shown } as const;
}

function role(id: string, mean: Figure = value(3)) {
  return { role: id, dimensions: [{ dimension: 'only', mean }] };
}

function only(fields: Partial<DimensionProfile>): DimensionProfile {
  return {
    dimension: 'only',
    n: 12,
    mean: value(3.3),
    spread: { kind: 'hidden', reason: 'privacy' },
    ...fields,
  };
}

function item(counts: readonly number[]): ItemProfile {
  return { item: 'i1', mean: value(3), counts: { kind: 'counts', counts } };
}

function changed(fields: Record<string, unknown>): (edition: Edition) => unknown {
  return (edition) => ({ ...edition, dimensions: edition.dimensions.map((one) => ({ ...one, ...fields })) });
}
