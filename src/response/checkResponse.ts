import type { Instrument } from '#instrument/Instrument.ts';
import { isAnswerOf } from './isAnswerOf.ts';
import type { Response } from './Response.ts';

const REVISION_MAX = 65535;

export type ResponseFault =
  | { readonly fault: 'unknown-item' | 'not-on-the-scale'; readonly item: string }
  | { readonly fault: 'unknown-role'; readonly role: string }
  | { readonly fault: 'not-a-revision' };

/** Everything in which the response does not fit the instrument; empty when it fits. Unanswered items always fit. */
export function checkResponse(instrument: Instrument, response: Response): readonly ResponseFault[] {
  const { role, revision } = response;
  const faults: ResponseFault[] = [];
  if (role !== null && !instrument.roles.some(({ id }) => id === role))
    faults.push({ fault: 'unknown-role', role });
  if (!Number.isInteger(revision) || revision < 0 || revision > REVISION_MAX)
    faults.push({ fault: 'not-a-revision' });

  const items = new Set(instrument.items.map(({ id }) => id));
  for (const [item, answer] of Object.entries(response.answers)) {
    if (!items.has(item)) faults.push({ fault: 'unknown-item', item });
    else if (!isAnswerOf(instrument.scale, answer)) faults.push({ fault: 'not-on-the-scale', item });
  }
  return faults;
}
