import type { Instrument } from '#instrument/Instrument.ts';
import type { Aspect } from './Aspect.ts';

/** The answer to each item: a point of the scale or, last, "not applicable". */
export function itemAspects({ items, scale: { min, max } }: Instrument): readonly Aspect[] {
  const points = max - min + 1;
  return items.map(({ id }, place) => ({
    id,
    options: points + 1,
    optionOf: (answers) => {
      const answer = answers[place] ?? null;
      if (answer === null) return null;
      return answer === 'na' ? points : answer - min;
    },
  }));
}
