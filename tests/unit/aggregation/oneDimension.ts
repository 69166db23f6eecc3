import type { Instrument } from '#instrument/Instrument.ts';
import type { Answer, Response } from '#response/Response.ts';
import type { ResponseId } from '#shared/Id.ts';

/** An instrument with one dimension, as far as aggregation looks. */
export function oneDimension(itemCount: number, min = 1, max = 5): Instrument {
  const text = { en: 'text' };
  return {
    id: 'one-dimension',
    version: '1.0.0',
    wording: 'working',
    provenance: text,
    languages: ['en'],
    title: text,
    sides: [{ id: 'process', name: text }],
    dimensions: [{ id: 'only', side: 'process', name: text, description: text, prompts: [] }],
    items: Array.from({ length: itemCount }, (_, item) => ({ id: `i${item + 1}`, dimension: 'only', text })),
    scale: { min, max, labels: [], notApplicable: text },
    roles: [],
    citation: [],
    licence: '',
  };
}

/** A member's response to `oneDimension`, item by item; `null` is an item not answered. */
export function answering(...answers: readonly (Answer | null)[]): Response {
  const given = answers.flatMap((answer, item) =>
    answer === null ? [] : [[`i${item + 1}`, answer] as const],
  );
  return {
    responseId: 'AAAAAAAAAAAAAAAAAAAAAA' as ResponseId,
    revision: 0,
    role: null,
    answers: Object.fromEntries(given),
  };
}

/** Members who answered with these digits, item by item: '4454 4544'. */
export function answeringDigits(members: string): readonly Response[] {
  return members.split(' ').map((digits) => answering(...[...digits].map(Number)));
}
