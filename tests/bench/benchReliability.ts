import { Bench } from 'tinybench';

import { dimensionItems } from '#instrument/dimensionItems.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import { reliability } from '#research/reliability/reliability.ts';
import type { ResearchRow } from '#research/ResearchRow.ts';
import { researchRows } from '#tests/support/researchRows.ts';
import { srtInstrument as instrument } from '#tests/support/smallInstrument.ts';
import { benchTable } from './benchTable.ts';

/** All figures of all dimensions of 100 000 rows, beside α alone as a textbook has it. */
export async function benchReliability(): Promise<string> {
  const networks = Array.from({ length: 1000 }, (_, place) => `Network ${place}`);
  const rows = researchRows(instrument, { networks, members: 100, seed: 1 });
  const alphas = reliability(instrument, rows).dimensions.map(({ alpha }) => alpha.value ?? NaN);
  const isSame = naiveAlphas(instrument, rows).every(
    (alpha, place) => Math.abs(alpha - (alphas[place] ?? NaN)) < 1e-9,
  );
  if (!isSame) throw new Error('The floor gives another alpha, so the two do not compare.');

  const bench = new Bench({ iterations: 5, time: 0, warmupIterations: 1, warmupTime: 0 });
  bench.add('floor: α of 8 dimensions', () => {
    naiveAlphas(instrument, rows);
  });
  bench.add('all figures of 8 dimensions', () => {
    reliability(instrument, rows);
  });
  await bench.run();
  return benchTable('100 000 rows in memory', bench);
}

/** α = k / (k − 1) · (1 − Σ variances of the items / variance of their sum), over complete cases. */
function naiveAlphas(asked: Instrument, rows: readonly ResearchRow[]): readonly number[] {
  return asked.dimensions.map(({ id }) => {
    const places = dimensionItems(asked, id).map((item) => asked.items.indexOf(item));
    const cases = rows
      .map(({ answers }) => places.map((place) => answers[place]))
      .filter((answers): answers is number[] => answers.every((answer) => typeof answer === 'number'));
    const ofItems = places.map((_, item) => variance(cases.map((answers) => answers[item] ?? NaN)));
    const ofSum = variance(cases.map(sum));
    return (places.length / (places.length - 1)) * (1 - sum(ofItems) / ofSum);
  });
}

function variance(values: readonly number[]): number {
  const mean = sum(values) / values.length;
  return sum(values.map((value) => (value - mean) ** 2)) / (values.length - 1);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
