import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import type { Language } from '#shared/Language.ts';
import { writeFailureSentence } from '#shell/writeFailureSentence.ts';
import type { CloseFailure } from '#usecases/closing/closeAndPublish.ts';

/** The sentence for a round that has not been closed. */
export function closeFailureSentence(failure: CloseFailure, language: Language): string {
  if (failure === 'storage-full' || failure === 'storage-failed')
    return writeFailureSentence(failure, language);
  return facilitatorTexts.in(language).closingScreen.failures[failure];
}
