import { fewestAnswers } from '#aggregation/scaleMean.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import type { ResearchAnswer, ResearchRow } from '#research/ResearchRow.ts';
import type { Aspect } from './Aspect.ts';

/** The scale mean of each dimension: of all that there can be, those that these rows have. */
export function dimensionAspects(
  { dimensions, items }: Instrument,
  rows: readonly ResearchRow[],
): readonly Aspect[] {
  return dimensions.map(({ id }) => {
    const places = items.flatMap(({ dimension }, place) => (dimension === id ? [place] : []));
    const needed = fewestAnswers(places.length);
    const optionByMean = new Map<number, number>();
    for (const { answers } of rows) {
      const mean = meanAt(places, needed, answers);
      if (mean !== null && !optionByMean.has(mean)) optionByMean.set(mean, optionByMean.size);
    }
    return {
      id,
      options: optionByMean.size,
      optionOf: (answers) => {
        const mean = meanAt(places, needed, answers);
        return mean === null ? null : (optionByMean.get(mean) ?? null);
      },
    };
  });
}

/**
 * As `scaleMean` has it, without an object for each row. Equal means are equal numbers, because each is one division of
 * whole numbers.
 */
function meanAt(
  places: readonly number[],
  needed: number,
  answers: readonly ResearchAnswer[],
): number | null {
  let [given, sum] = [0, 0];
  for (const place of places) {
    const answer = answers[place];
    if (typeof answer !== 'number') continue;
    given += 1;
    sum += answer;
  }
  return given === 0 || given < needed ? null : sum / given;
}
