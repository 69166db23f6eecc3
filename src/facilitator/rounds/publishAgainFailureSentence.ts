import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { noWholeKeySentence } from '#facilitator/keeping/noWholeKeySentence.ts';
import type { Language } from '#shared/Language.ts';
import { writeFailureSentence } from '#shell/writeFailureSentence.ts';
import type { PublishAgainFailure } from '#usecases/closing/publishAgain.ts';

/** The sentence for an edition that has not come. */
export function publishAgainFailureSentence(failure: PublishAgainFailure, language: Language): string {
  const texts = facilitatorTexts.in(language).lateAnswers;
  if (typeof failure === 'object')
    return texts.publishTooFew(failure.differing, failure.edition, failure.needed);
  if (failure === 'storage-full' || failure === 'storage-failed')
    return writeFailureSentence(failure, language);
  if (failure === 'needs-second-key' || failure === 'wrong-second-key')
    return noWholeKeySentence(failure, language);
  return texts.publishFailures[failure];
}
