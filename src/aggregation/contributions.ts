import type { Item } from '#instrument/Instrument.ts';
import type { Response } from '#response/Response.ts';
import { scaleMean } from './scaleMean.ts';

/** A response with a scale mean for one dimension. */
export interface Contribution {
  readonly response: Response;
  readonly scaleMean: number;
}

/** What each response that has a scale mean contributes to the dimension with these items. */
export function contributions(
  responses: readonly Response[],
  items: readonly Item[],
): readonly Contribution[] {
  return responses.flatMap((response) => {
    const mean = scaleMean(response.answers, items);
    return mean === null ? [] : [{ response, scaleMean: mean }];
  });
}
