import type { Item } from '../instrument/Instrument.ts';
import type { Response } from '../response/Response.ts';
import type { ResponseId } from '../shared/Id.ts';
import { scaleMean } from './scaleMean.ts';

/** The scale mean of each response that has one. */
export type Contributions = ReadonlyMap<ResponseId, number>;

/** What each response contributes to the dimension with these items. */
export function contributions(responses: readonly Response[], items: readonly Item[]): Contributions {
  return new Map(
    responses.flatMap(({ responseId, answers }) => {
      const mean = scaleMean(answers, items);
      return mean === null ? [] : [[responseId, mean] as const];
    }),
  );
}
