import type { Language } from '#i18n/Language.ts';
import { roundMessages } from '#i18n/roundMessages.ts';
import { writeFailureSentence } from '#i18n/writeFailureSentence.ts';
import type { OpenFailure } from '#usecases/rounds/openPreparedRound.ts';

/** The sentence for a round that has not been opened. */
export function openFailureSentence(failure: OpenFailure, language: Language): string {
  const texts = roundMessages[language];
  if (failure === 'faulty-terms') return texts.datesPassed;
  return failure === 'no-key-made' ? texts.openFailed : writeFailureSentence(failure, language);
}
