import { reliability } from '#research/reliability/reliability.ts';
import { applyProposals } from '#research/risk/applyProposals.ts';
import { assessRisk } from '#research/risk/assessRisk.ts';
import { shuffle } from '#research/shuffle.ts';
import { canonicalJson } from '#shared/canonicalJson.ts';
import type { RandomBytes } from '#shared/ports.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import type { Dataset } from './Dataset.ts';

/** `rows`: as they were handed in, in any order. `applied`: what is to be done to them first. */
type ToMake = Omit<Dataset, 'reliability' | 'risk'>;

/**
 * The only way to a dataset: the rows made safe, put in an order drawn at random, with figures over just these rows.
 * `not-safe`: they tell too much or none is left. So it is too when `applied` is neither nothing nor all that the
 * report on these very rows proposes: a pool of networks is safe only beside the networks that it was proposed for.
 */
export function makeDataset(
  { rows, ...given }: ToMake,
  randomBytes: RandomBytes,
): Result<Dataset, 'not-safe'> {
  const { instrument, applied } = given;
  if (applied.length > 0 && !sameAs(applied, assessRisk(instrument, rows).proposals)) return err('not-safe');
  const changed = applied.length === 0 ? rows : applyProposals(instrument, rows, applied);
  const risk = assessRisk(instrument, changed);
  if (!risk.safe) return err('not-safe');
  const shuffled = shuffle(changed, randomBytes);
  return ok({ ...given, rows: shuffled, reliability: reliability(instrument, shuffled), risk });
}

function sameAs(applied: Dataset['applied'], proposals: Dataset['applied']): boolean {
  return canonicalJson(applied) === canonicalJson(proposals);
}
