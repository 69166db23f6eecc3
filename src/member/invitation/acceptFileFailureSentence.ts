import { memberTexts } from '#member/memberTexts.ts';
import type { Language } from '#shared/Language.ts';
import { writeFailureSentence } from '#shell/writeFailureSentence.ts';
import type { AcceptFileFailure } from '#usecases/takingPart/acceptInvitationFile.ts';

export function acceptFileFailureSentence(failure: AcceptFileFailure, language: Language): string {
  if (failure === 'storage-full' || failure === 'storage-failed')
    return writeFailureSentence(failure, language);
  return memberTexts.in(language).openInvitationFile.refused[failure];
}
