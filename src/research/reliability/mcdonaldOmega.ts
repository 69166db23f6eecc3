import type { Omega } from './DimensionReliability.ts';
import { oneFactor } from './oneFactor.ts';
import { type Scatter, scatterOf, scatterOfSum } from './Scatter.ts';

/**
 * ω = (Σλ)² / [(Σλ)² + Σθ]: McDonald (1999), Test theory: a unified treatment. The loadings are those of one factor by
 * minimum residual on the correlations of the items, taken back to the items' own units (λᵢ = sᵢlᵢ, θᵢ = s²ᵢ(1 − l²ᵢ)),
 * so that ω is about the sum of the answers as they are given, as α is. Over complete cases, of which there have to be
 * more than items.
 */
export function mcdonaldOmega(scatter: Scatter): Omega {
  const { n, size } = scatter;
  if (size < 3) return undefinedOmega(size < 2 ? 'one-item' : 'too-few-items');
  if (n <= size) return undefinedOmega('too-few-rows');
  // A common factor n(n − 1) of the variances drops out of ω.
  const deviations = Array.from({ length: size }, (_, item) => Math.sqrt(scatterOf(scatter, item, item)));
  if (deviations.includes(0) || scatterOfSum(scatter) === 0) return undefinedOmega('no-variance');
  const correlations = deviations.map((one, row) =>
    deviations.map((other, column) => scatterOf(scatter, row, column) / one / other),
  );
  const solution = oneFactor(correlations);
  if (!solution.ok) return undefinedOmega(solution.error);
  const loadings = solution.value;
  const common = weighted(loadings, deviations) ** 2;
  const unique = weighted(
    loadings.map((loading) => 1 - loading ** 2),
    deviations.map((deviation) => deviation ** 2),
  );
  return { value: common / (common + unique), method: 'minres' };
}

function weighted(values: readonly number[], weights: readonly number[]): number {
  return values.reduce((sum, value, place) => sum + value * (weights[place] ?? 0), 0);
}

function undefinedOmega(why: NonNullable<Omega['why']>): Omega {
  return { value: null, method: 'minres', why };
}
