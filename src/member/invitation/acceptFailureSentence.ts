import type { Language } from '#i18n/Language.ts';
import { ownDeviceMessages } from '#i18n/ownDeviceMessages.ts';
import { writeFailureSentence } from '#i18n/writeFailureSentence.ts';
import type { AcceptFailure } from '#usecases/takingPart/acceptInvitation.ts';

export function acceptFailureSentence(failure: AcceptFailure, language: Language): string {
  const texts = ownDeviceMessages[language];
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
