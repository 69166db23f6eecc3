import '#tests/support/reportCounterexamples.ts';

import fc from 'fast-check';

import type { Instrument } from '#instrument/Instrument.ts';
import type { Answer, Response } from '#response/Response.ts';
import type { ResponseId } from '#shared/Id.ts';

/**
 * Responses to the instrument as networks give them: some all alike, some with members who give one answer
 * throughout, some with many gaps.
 */
export function arbitraryResponses(instrument: Instrument, most = 14): fc.Arbitrary<readonly Response[]> {
  const { min, max } = instrument.scale;
  const point = fc.oneof(fc.integer({ min, max }), fc.constantFrom(min, max));
  const answer: fc.Arbitrary<Answer | null> = fc.oneof(
    { weight: 6, arbitrary: point },
    { weight: 1, arbitrary: fc.constant('na') },
    { weight: 1, arbitrary: fc.constant(null) },
  );
  const varied = fc.array(answer, { minLength: instrument.items.length, maxLength: instrument.items.length });
  const throughout = point.map((value) => instrument.items.map(() => value));
  const member = fc.oneof(varied, throughout);
  const members = fc.oneof(
    fc.array(member, { maxLength: most, size: 'max' }),
    fc
      .tuple(throughout, fc.integer({ min: 1, max: most - 2 }), fc.array(member, { maxLength: 2 }))
      .map(([same, times, others]) => [...Array.from({ length: times }, () => same), ...others]),
  );
  return members.map((all) => all.map((answers) => responseOf(instrument, answers)));
}

function responseOf(instrument: Instrument, answers: readonly (Answer | null)[]): Response {
  const given = instrument.items.flatMap(({ id }, index) => {
    const answer = answers[index] ?? null;
    return answer === null ? [] : [[id, answer] as const];
  });
  return {
    responseId: 'AAAAAAAAAAAAAAAAAAAAAA' as ResponseId,
    revision: 0,
    role: null,
    answers: Object.fromEntries(given),
  };
}
