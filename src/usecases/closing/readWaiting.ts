import { differingResponses } from '#aggregation/differingResponses.ts';
import { limitsBeside } from '#aggregation/limitsBeside.ts';
import { besideEarlier } from '#response/Response.ts';
import type { ClosedRound } from '#round/Round.ts';
import type { Bytes } from '#shared/ports.ts';
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
  secondKey: Bytes | null = null,
): Promise<Result<Waiting, LateAnswersFailure>> {
  const late = await openLateAnswers(services, round, secondKey);
  if (!late.ok) return late;
  const { opened, earlier } = late.value;
  return ok({
    edition: earlier.length,
    differing: differingResponses(opened.responses, earlier.at(-1) ?? []),
    needed: limitsBeside(round.limits, besideEarlier(opened.responses)).difference,
  });
}
