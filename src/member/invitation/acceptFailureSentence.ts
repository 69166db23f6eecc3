import { memberTexts } from '#member/memberTexts.ts';
import type { Language } from '#shared/Language.ts';
import { writeFailureSentence } from '#shell/writeFailureSentence.ts';
import type { AcceptFailure } from '#usecases/takingPart/acceptInvitation.ts';

export function acceptFailureSentence(failure: AcceptFailure, language: Language): string {
  const texts = memberTexts.in(language).invitationScreen;
  switch (failure) {
    case 'not-ours':
      return texts.notOurs;
    case 'unknown-version':
      return texts.unknownVersion;
    case 'truncated':
      return texts.truncated;
    case 'altered':
      return texts.altered;
    case 'not-valid':
      return texts.notValid;
    case 'not-there':
      return texts.noInstrument;
    case 'not-this-instrument':
      return texts.otherInstrument;
    case 'storage-full':
    case 'storage-failed':
      return writeFailureSentence(failure, language);
  }
}
