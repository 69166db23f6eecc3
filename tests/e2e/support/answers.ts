import { type GivenAnswers, instrument } from './member.ts';

/** Member `person` answers 2, 3 or 4 by turns, with a gap and a "don't know" here and there. */
export function answersOf(person: number): GivenAnswers {
  return Object.fromEntries(
    instrument.items.flatMap(({ id }, place): [string, number | 'na'][] => {
      if ((person + place) % 11 === 0) return [];
      if ((person + place) % 13 === 0) return [[id, 'na']];
      return [[id, 2 + ((person * 3 + place * (person + 2)) % 3)]];
    }),
  );
}

/** The mean of a dimension as the screen writes it: half rule, unweighted, one decimal; worked out apart from the app. */
export function meanInWords(dimension: string, everybody: readonly GivenAnswers[]): string {
  const items = instrument.items.filter((item) => item.dimension === dimension);
  const scaleMeans = everybody.flatMap((answers) => {
    const given = items.map(({ id }) => answers[id]).filter((answer) => typeof answer === 'number');
    return given.length * 2 >= items.length ? [sum(given) / given.length] : [];
  });
  if (scaleMeans.length !== everybody.length)
    throw new Error(`Only ${scaleMeans.length} members answered ${dimension}.`);
  // Halves go up, also those that binary fractions put a hair below.
  const tenths = Math.round((sum(scaleMeans) / everybody.length) * 10 + 1e-9);
  return (tenths / 10).toFixed(1).replace('.', ',');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
