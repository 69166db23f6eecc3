import type { Language } from '#i18n/Language.ts';
import { questionnaireMessages } from '#i18n/questionnaireMessages.ts';
import { writeFailureSentence } from '#i18n/writeFailureSentence.ts';
import type { HandInFailure } from '#usecases/handingIn/handIn.ts';
import type { SealToSendFailure } from '#usecases/handingIn/sealToSend.ts';

export function handInFailureSentence(
  failure: HandInFailure | SealToSendFailure,
  language: Language,
): string {
  const texts = questionnaireMessages[language];
  switch (failure) {
    case 'storage-full':
    case 'storage-failed':
      return writeFailureSentence(failure, language);
    case 'draft-gone':
    case 'not-participating':
      return texts.draftGone;
    case 'round-closed':
      return texts.roundNotOpen;
    case 'not-sealed':
      return texts.handInFailed;
  }
}
