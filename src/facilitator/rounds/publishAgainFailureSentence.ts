import type { Language } from '#i18n/Language.ts';
import { roundMessages } from '#i18n/roundMessages.ts';
import { writeFailureSentence } from '#i18n/writeFailureSentence.ts';
import type { PublishAgainFailure } from '#usecases/closing/publishAgain.ts';

/** The sentence for an edition that has not come. */
export function publishAgainFailureSentence(failure: PublishAgainFailure, language: Language): string {
  const texts = roundMessages[language];
  if (typeof failure === 'object')
    return texts.publishTooFew(failure.differing, failure.edition, failure.needed);
  if (failure === 'storage-full' || failure === 'storage-failed')
    return writeFailureSentence(failure, language);
  return texts.publishFailures[failure];
}
