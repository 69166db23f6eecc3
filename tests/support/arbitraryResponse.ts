import './reportCounterexamples.ts';

import fc from 'fast-check';

import type { Instrument } from '#instrument/Instrument.ts';
import type { Answer, Answers, Response } from '#response/Response.ts';
import { idOfBytes } from '#shared/Id.ts';

/** Any response to the instrument: every item answered, not applicable or not answered. */
export function arbitraryResponse(instrument: Instrument): fc.Arbitrary<Response> {
  return fc.record({
    responseId: fc
      .uint8Array({ minLength: 16, maxLength: 16 })
      .map((bytes) => idOfBytes(new Uint8Array(bytes))),
    revision: fc.nat(65535),
    role: fc.constantFrom(null, ...instrument.roles.map(({ id }) => id)),
    answers: arbitraryAnswers(instrument),
  });
}

function arbitraryAnswers({ items, scale }: Instrument): fc.Arbitrary<Answers> {
  const answer: fc.Arbitrary<Answer | null> = fc.oneof(
    fc.integer({ min: scale.min, max: scale.max }),
    fc.constantFrom(null, 'na' as const),
  );
  return fc.array(answer, { minLength: items.length, maxLength: items.length }).map((answers) => {
    const entries = items.map(({ id }, index) => [id, answers[index] ?? null] as const);
    return Object.fromEntries(entries.filter((entry): entry is [string, Answer] => entry[1] !== null));
  });
}
