import { effectiveLimits } from '#aggregation/effectiveLimits.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import { shuffle } from '#research/shuffle.ts';
import { answerTo } from '#response/completeness.ts';
import type { Response } from '#response/Response.ts';
import type { Limits } from '#round/Limits.ts';
import type { RandomBytes } from '#shared/ports.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import { generaliseRoles } from './generaliseRoles.ts';
import type { PackagedRow } from './ResearchPackage.ts';

/** The responses that an edition was made from, one a member. */
interface AnonymisedSource {
  readonly instrument: Instrument;
  readonly limits: Limits;
  readonly asksRole: boolean;
  readonly responses: readonly Response[];
}

/**
 * The answers without ids and revisions, in an order drawn at random. Roles are as coarse as it takes for each to have
 * as many rows as the round asks for a mean, and none where the round asked none. What may stand beside an earlier
 * response of the same person is left out: no row is to be somebody's second. `too-few-responses`: fewer than that.
 */
export function anonymise(
  { instrument, limits, asksRole, responses }: AnonymisedSource,
  randomBytes: RandomBytes,
): Result<readonly PackagedRow[], 'too-few-responses'> {
  const minimum = effectiveLimits(limits).mean;
  const people = responses.filter((response) => response.besideEarlier !== true);
  if (people.length < minimum) return err('too-few-responses');
  const said = people.map(({ role }) => (asksRole ? role : null));
  const roles = generaliseRoles(instrument, said, minimum);
  const rows = people.map(({ answers }, index): PackagedRow => ({
    role: roles[index] ?? null,
    answers: instrument.items.map(({ id }) => answerTo(answers, id) ?? null),
  }));
  return ok(shuffle(rows, randomBytes));
}
