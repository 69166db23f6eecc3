import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import type { Language } from '#shared/Language.ts';
import { writeFailureSentence } from '#shell/writeFailureSentence.ts';
import type { OpenFailure } from '#usecases/rounds/openPreparedRound.ts';

/** The sentence for a round that has not been opened. */
export function openFailureSentence(failure: OpenFailure, language: Language): string {
  const { roundScreen, facilitator } = facilitatorTexts.in(language);
  if (failure === 'faulty-terms') return roundScreen.datesPassed;
  if (failure === 'school-year-taken') return facilitator.schoolYearTaken;
  return writeFailureSentence(failure, language);
}
