import { effectiveLimits } from '#aggregation/effectiveLimits.ts';
import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { noWholeKeySentence } from '#facilitator/keeping/noWholeKeySentence.ts';
import type { Limits } from '#round/Limits.ts';
import type { Language } from '#shared/Language.ts';
import type { PackageFailure } from '#usecases/research/makePackage.ts';

/** The sentence for a package that there cannot be. `limits`: of the round. */
export function packageFailureSentence(failure: PackageFailure, limits: Limits, language: Language): string {
  const { failures } = facilitatorTexts.in(language).giveToResearch;
  if (failure === 'needs-second-key' || failure === 'wrong-second-key')
    return noWholeKeySentence(failure, language);
  return failure === 'too-few-responses'
    ? failures[failure](effectiveLimits(limits).mean)
    : failures[failure];
}
