import fc from 'fast-check';

import type { Instrument } from '#instrument/Instrument.ts';
import { COMBINED_ROLES, type ResearchAnswer, type ResearchRow } from '#research/ResearchRow.ts';
import { smallInstrument } from '#tests/support/smallInstrument.ts';

/** Two items of three points and two roles: enough for everything that can go wrong in a class. */
export const tinyInstrument: Instrument = {
  ...smallInstrument,
  items: smallInstrument.items.slice(0, 2),
  scale: { ...smallInstrument.scale, max: 3, labels: smallInstrument.scale.labels.slice(0, 3) },
};

/** Rows with these answers to the first item of the tiny instrument; to the second one the answers go round. */
export function rowsOf(
  network: string,
  answers: readonly ResearchAnswer[],
  { role = null as string | null, schoolYear = '2025-2026' } = {},
): readonly ResearchRow[] {
  return answers.map((answer, index) => ({ network, schoolYear, role, answers: [answer, (index % 3) + 1] }));
}

/** A reader who is anybody in a class sees too much, found by setting aside the rows one by one. */
export function tellsTooMuchInSearch(rows: readonly ResearchRow[]): boolean {
  const classes = new Map<string, ResearchRow[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.network, row.schoolYear, row.role]);
    classes.set(key, [...(classes.get(key) ?? []), row]);
  }
  return [...classes.values()].some((ofClass) => ofClass.length < 5 || isAlikeInSearch(ofClass));
}

/** As one class, whatever networks and roles the rows have. */
export function isAlikeInSearch(rows: readonly ResearchRow[]): boolean {
  return hasAlikeItemInSearch(rows) || hasAlikeMeanInSearch(rows);
}

function hasAlikeItemInSearch(rows: readonly ResearchRow[]): boolean {
  return tinyInstrument.items.some((_, item) => {
    const isAnswered = rows.some(({ answers }) => answers[item] !== null);
    return (
      isAnswered &&
      rows.some((reader) => {
        const others = rows.filter((row) => row !== reader).map(({ answers }) => answers[item]);
        return new Set(others.filter((answer) => answer !== null)).size < 2;
      })
    );
  });
}

/** Means are compared as fractions, so that nothing is rounded. */
function hasAlikeMeanInSearch(rows: readonly ResearchRow[]): boolean {
  return tinyInstrument.dimensions.some((dimension) => {
    const known = rows
      .map((row) => pointsOf(row, dimension.id))
      .filter(({ points, asked }) => points.length > 0 && 2 * points.length >= asked)
      .map(({ points }) => ({ sum: points.reduce((sum, point) => sum + point, 0), given: points.length }));
    return known.some((reader) => {
      const others = known.filter((one) => one !== reader);
      return others.every((one) => others.every((other) => one.sum * other.given === other.sum * one.given));
    });
  });
}

function pointsOf({ answers }: ResearchRow, dimension: string) {
  const ofDimension = answers.filter((_, place) => tinyInstrument.items[place]?.dimension === dimension);
  const points = ofDimension.filter((answer) => typeof answer === 'number');
  return { points, asked: ofDimension.length };
}

type Manner = 'any' | 'alike' | 'one-apart' | 'open';

/**
 * Rows of up to five networks in two years: small and large, all alike, one apart, items that nobody answered, answers
 * that differ and come to one mean.
 */
export function arbitraryRows(): fc.Arbitrary<readonly ResearchRow[]> {
  const network = fc.constantFrom('Amber', 'Beuk', 'Citroen', 'Duin', 'Pool 2025-2026 1');
  const group = fc
    .record({
      network,
      schoolYear: fc.constantFrom('2025-2026', '2025-2026', '2026-2027'),
      role: fc.constantFrom(null, 'student', 'teacher', COMBINED_ROLES),
      size: fc.constantFrom(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15),
      manners: fc.tuple(arbitraryManner(), arbitraryManner()),
      isMirrored: fc.oneof({ weight: 7, arbitrary: fc.constant(false) }, fc.constant(true)),
    })
    .chain(({ size, manners, isMirrored, ...of }) =>
      fc
        .tuple(arbitraryAnswers(manners[0], size), arbitraryAnswers(manners[1], size))
        .map(([first, second]) => [first, isMirrored ? first.map(mirrored) : second])
        .map((items) => Array.from({ length: size }, (_, index) => rowAt(of, items, index))),
    );
  return fc
    .array(group, { minLength: 1, maxLength: 9 })
    .map((groups) => groups.flat())
    .chain((rows) => fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }));
}

/** The other end of the scale. */
function mirrored(answer: ResearchAnswer): ResearchAnswer {
  return typeof answer === 'number' ? 4 - answer : answer;
}

function rowAt(
  of: Omit<ResearchRow, 'answers'>,
  items: readonly (readonly ResearchAnswer[])[],
  index: number,
): ResearchRow {
  return { ...of, answers: items.map((answers) => answers[index] ?? null) };
}

function arbitraryManner(): fc.Arbitrary<Manner> {
  return fc.oneof(
    { weight: 9, arbitrary: fc.constant<Manner>('any') },
    { weight: 2, arbitrary: fc.constantFrom<Manner>('alike', 'one-apart', 'open') },
  );
}

function arbitraryAnswers(manner: Manner, size: number): fc.Arbitrary<readonly ResearchAnswer[]> {
  const answer = fc.constantFrom<ResearchAnswer>(1, 2, 3, 'na', null);
  switch (manner) {
    case 'any':
      return fc.array(answer, { minLength: size, maxLength: size });
    case 'open':
      return fc.constant(Array<ResearchAnswer>(size).fill(null));
    case 'alike':
      return answer.map((same) => Array<ResearchAnswer>(size).fill(same));
    case 'one-apart':
      return fc
        .tuple(answer, answer)
        .map(([same, other]) => [other, ...Array<ResearchAnswer>(size - 1).fill(same)]);
  }
}
