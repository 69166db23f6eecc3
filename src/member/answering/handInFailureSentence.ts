import { memberTexts } from '#member/memberTexts.ts';
import type { Language } from '#shared/Language.ts';
import { writeFailureSentence } from '#shell/writeFailureSentence.ts';
import type { HandInFailure } from '#usecases/handingIn/handIn.ts';
import type { SealToSendFailure } from '#usecases/handingIn/sealToSend.ts';

export function handInFailureSentence(
  failure: HandInFailure | SealToSendFailure,
  language: Language,
): string {
  const texts = memberTexts.in(language).questionsScreen;
  const { roundToAnswer, checkStep } = memberTexts.in(language);
  switch (failure) {
    case 'storage-full':
    case 'storage-failed':
      return writeFailureSentence(failure, language);
    case 'draft-gone':
    case 'not-participating':
      return texts.draftGone;
    case 'round-closed':
      return roundToAnswer.roundNotOpen;
    case 'not-sealed':
      return checkStep.handInFailed;
  }
}
