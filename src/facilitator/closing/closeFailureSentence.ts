import { closingMessages } from '#i18n/closingMessages.ts';
import type { Language } from '#i18n/Language.ts';
import { writeFailureSentence } from '#i18n/writeFailureSentence.ts';
import type { CloseFailure } from '#usecases/closing/closeAndPublish.ts';

/** The sentence for a round that has not been closed. */
export function closeFailureSentence(failure: CloseFailure, language: Language): string {
  if (failure === 'storage-full' || failure === 'storage-failed')
    return writeFailureSentence(failure, language);
  return closingMessages[language].failures[failure];
}
