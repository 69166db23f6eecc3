import { err, ok, type Result } from '#shared/Result.ts';

const MOST_SWEEPS = 20_000;
const SETTLED = 1e-13;
/** How far beyond 1 a loading may pull before it counts: rounding, where items are copies of one another. */
const BEYOND = 1e-6;
/** A loading below this is rounding. */
const NOTHING = 1e-9;

/**
 * Loadings of one common factor that leave the smallest sum of squared residual correlations between different items:
 * the minres of Harman & Jones (1966), Factor analysis by minimizing residuals, Psychometrika 31, 351–368, one loading
 * at a time and none beyond ±1 as in Harman & Fukuda (1966), Resolution of the Heywood case in the minres solution,
 * Psychometrika 31, 563–571. Every step can only lessen the residuals. Three items or more; the sign of the factor is
 * arbitrary. `improper-solution`: some loading would have to be beyond 1, or the factor is one of two items at most, whose
 * loadings then are not determined.
 */
export function oneFactor(
  correlations: readonly (readonly number[])[],
): Result<readonly number[], 'improper-solution' | 'not-converged'> {
  const loadings = firstGuess(correlations);
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    let [change, pull] = [0, 0];
    correlations.forEach((row, item) => {
      const best = bestLoading(row, item, loadings);
      const within = Math.min(1, Math.max(-1, best));
      change = Math.max(change, Math.abs(within - (loadings[item] ?? 0)));
      pull = Math.max(pull, Math.abs(best));
      loadings[item] = within;
    });
    if (change < SETTLED) {
      const proper = pull <= 1 + BEYOND && loadings.filter((one) => Math.abs(one) > NOTHING).length > 2;
      return proper ? ok([...loadings]) : err('improper-solution');
    }
  }
  return err('not-converged');
}

/** The item that shares most with the others stands for the factor. */
function firstGuess(correlations: readonly (readonly number[])[]): Float64Array {
  const shared = correlations.map((row) => row.reduce((sum, correlation) => sum + correlation ** 2, 0));
  return Float64Array.from(correlations[shared.indexOf(Math.max(...shared))] ?? []);
}

/** What fits the correlations of one item best, the loadings of the others being as they are. */
function bestLoading(row: readonly number[], item: number, loadings: Float64Array): number {
  let [together, squares] = [0, 0];
  row.forEach((correlation, other) => {
    if (other === item) return;
    const loading = loadings[other] ?? 0;
    together += correlation * loading;
    squares += loading ** 2;
  });
  return squares === 0 ? 0 : together / squares;
}
