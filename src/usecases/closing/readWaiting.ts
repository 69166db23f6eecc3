import { differingResponses } from '#aggregation/differingResponses.ts';
import { effectiveLimits } from '#aggregation/effectiveLimits.ts';
import type { ClosedRound } from '#round/Round.ts';
import { ok, type Result } from '#shared/Result.ts';
import type { Services } from '#usecases/Services.ts';
import { type LateAnswersFailure, openLateAnswers } from './openLateAnswers.ts';

/** What waits for a next edition: numbers only, nothing about any answer. */
export interface Waiting {
  /** The last edition. */
  readonly edition: number;
  /** How many responses are new, changed or withdrawn since. */
  readonly differing: number;
  readonly needed: number;
}

/** May run inside a live query. */
export async function readWaiting(
  services: Pick<Services, 'storage' | 'sealing'>,
  round: ClosedRound,
): Promise<Result<Waiting, LateAnswersFailure>> {
  const late = await openLateAnswers(services, round);
  if (!late.ok) return late;
  const { opened, earlier } = late.value;
  return ok({
    edition: earlier.length,
    differing: differingResponses(opened.responses, earlier.at(-1) ?? []),
    needed: effectiveLimits(round.limits).difference,
  });
}
