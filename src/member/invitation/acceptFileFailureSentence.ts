import { invitationFileMessages } from '#i18n/invitationFileMessages.ts';
import type { Language } from '#i18n/Language.ts';
import { writeFailureSentence } from '#i18n/writeFailureSentence.ts';
import type { AcceptFileFailure } from '#usecases/takingPart/acceptInvitationFile.ts';

export function acceptFileFailureSentence(failure: AcceptFileFailure, language: Language): string {
  if (failure === 'storage-full' || failure === 'storage-failed')
    return writeFailureSentence(failure, language);
  return invitationFileMessages[language].refused[failure];
}
