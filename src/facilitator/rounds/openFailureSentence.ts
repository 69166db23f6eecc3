import type { Language } from '#shared/Language.ts';
import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { writeFailureSentence } from '#shell/writeFailureSentence.ts';
import type { OpenFailure } from '#usecases/rounds/openPreparedRound.ts';

/** The sentence for a round that has not been opened. */
export function openFailureSentence(failure: OpenFailure, language: Language): string {
  const texts = facilitatorTexts.in(language).roundScreen;
  if (failure === 'faulty-terms') return texts.datesPassed;
  return failure === 'no-key-made' ? texts.openFailed : writeFailureSentence(failure, language);
}
