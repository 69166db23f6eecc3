import { besideEarlier, type Response } from '#response/Response.ts';
import type { Digest } from '#shared/ports.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import { differingResponses } from './differingResponses.ts';
import type { Edition } from './Edition.ts';
import { effectiveLimits } from './effectiveLimits.ts';
import { limitsBeside } from './limitsBeside.ts';
import { profileNext } from './profileNext.ts';
import { askedInstrument, type EditionSource, sealEdition } from './publishEdition.ts';

export interface NextEditionSource extends Omit<EditionSource, 'number'> {
  /** What each edition of the round so far was made from, first edition first; at least one. */
  readonly earlier: readonly (readonly Response[])[];
}

/** Too few responses differ from those of an earlier edition: the last, or one before it that it comes back close to. */
export interface TooFewDiffer {
  readonly edition: number;
  readonly differing: number;
  readonly needed: number;
}

/** Computes the edition that follows the earlier ones of a round, which stay as they are. */
export async function publishNextEdition(
  source: NextEditionSource,
  digest: Digest,
): Promise<Result<Edition, TooFewDiffer>> {
  const { responses, earlier, limits, safeAgainst } = source;
  const tooFew = tooFewDiffer(source);
  if (tooFew !== null) return err(tooFew);
  const profile = profileNext(askedInstrument(source), responses, earlier, limits, safeAgainst);
  return ok(await sealEdition({ ...source, number: earlier.length + 1 }, profile, digest));
}

/**
 * Why an edition may not follow now, or `null`. Responses may be as they were in an edition before the last: then there
 * is nothing between the two to subtract.
 */
function tooFewDiffer({ responses, earlier, limits, safeAgainst }: NextEditionSource): TooFewDiffer | null {
  const needed = limitsBeside(effectiveLimits(limits, safeAgainst), besideEarlier(responses)).difference;
  const differences = earlier.map((source, index) => ({
    edition: index + 1,
    differing: differingResponses(responses, source),
    needed,
  }));
  const last = differences.at(-1);
  if (last !== undefined && last.differing < needed) return last;
  return differences.find(({ differing }) => differing > 0 && differing < needed) ?? null;
}
