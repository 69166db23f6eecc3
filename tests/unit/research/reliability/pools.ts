import fc from 'fast-check';

import type { Instrument } from '#instrument/Instrument.ts';
import type { DimensionReliability } from '#research/reliability/DimensionReliability.ts';
import { reliability } from '#research/reliability/reliability.ts';
import type { ResearchAnswer, ResearchRow } from '#research/ResearchRow.ts';
import { oneDimension } from '#tests/unit/aggregation/oneDimension.ts';

const THIS_YEAR = '2025-2026';

/** The example of the field's description: four items on five points, three networks, a group of digits is a member. */
export const WORKED_EXAMPLE = pool({
  n1: '4454 4544 3444 4445 5444',
  n2: '2323 3322 2232 3233 2332 1222',
  n3: '3433 5445 2212 4344 3332 4544 1221',
});

/** Rows by network. A digit is a point, `-` not answered and `?` "don't know or not applicable". */
export function pool(networks: Readonly<Record<string, string>>, schoolYear = THIS_YEAR): ResearchRow[] {
  return Object.entries(networks).flatMap(([network, members]) =>
    members.split(' ').map((digits) => ({
      network,
      schoolYear,
      role: null,
      answers: [...digits].map((digit): ResearchAnswer => {
        if (digit === '-') return null;
        return digit === '?' ? 'na' : Number(digit);
      }),
    })),
  );
}

/** The figures of an instrument with one dimension, which all answers belong to. */
export function ofOneDimension(rows: readonly ResearchRow[], min = 1, max = 5): DimensionReliability {
  const instrument = oneDimension(rows[0]?.answers.length ?? 4, min, max);
  return reliability(instrument, rows).dimensions[0]!;
}

/** A few networks in one or two years that answer any instrument, some of them alike throughout. */
export function arbitraryPool({ items, scale }: Instrument): fc.Arbitrary<ResearchRow[]> {
  const point = fc.integer({ min: scale.min, max: scale.max });
  const answer = fc.oneof(
    { weight: 20, arbitrary: point },
    { weight: 1, arbitrary: fc.constant('na' as const) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
  const answers = fc.oneof(
    { weight: 6, arbitrary: fc.array(answer, { minLength: items.length, maxLength: items.length }) },
    { weight: 1, arbitrary: answer.map((one) => items.map(() => one)) },
    { weight: 1, arbitrary: fc.constant(items.map(() => scale.max)) },
  );
  const row = fc.record<ResearchRow>({
    network: fc.constantFrom('n1', 'n2', 'n3'),
    schoolYear: fc.constantFrom('2024-2025', THIS_YEAR),
    role: fc.constant(null),
    answers,
  });
  return fc.array(row, { maxLength: 30, size: 'max' });
}
