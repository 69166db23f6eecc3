import { counted } from '#i18n/format.ts';
import type { SecondKeysScreenTexts } from './SecondKeysScreen.nl.ts';

export const secondKeysScreen: SecondKeysScreenTexts = {
  title: 'Second keys that you keep',
  lead: 'The questionnaires open only together with the facilitator. There are no answers here.',
  none: 'There is no second key on this device.',
  schoolYear: 'School year',
  until: 'Keep until',
  checkCode: 'Check code, for the facilitator',
  mayGo: 'That day is past. This key may go.',
  show: 'Show the QR code',
  showTitle: 'Let this code be scanned',
  showText:
    'Hold this screen before the facilitator’s camera when the round closes. Make your screen as bright as it can be. Show the code to nobody else.',
  showLabel: (networkName: string, schoolYear: string) =>
    `QR code with the second key of ${networkName}, ${schoolYear}`,
  close: 'Close',
  copy: 'Copy the link',
  save: 'Save as a file',
  saved: (fileName: string) => `The file ${fileName} is among your downloads.`,
  fileName: 'second-key',
  fileText: (networkName: string, schoolYear: string, day: string) =>
    `This is the second key of ${networkName}, school year ${schoolYear}. Keep it until ${day}. Give it to the facilitator only, when the round closes.`,
  remove: 'Delete',
  removeTitle: (networkName: string, schoolYear: string) =>
    `Delete the second key of ${networkName}, ${schoolYear}?`,
  removeText:
    'The key goes from this device and cannot be brought back. If the round is not closed yet and the key is nowhere else, the questionnaires never open again.',
  removeConfirm: 'Delete',
  notNow: 'Do not delete',
  removed: (networkName: string, schoolYear: string) =>
    `The second key of ${networkName}, ${schoolYear} is deleted.`,
  damaged: (count: number) =>
    `${counted(count, { one: 'key', other: 'keys' }, 'en')} on this device: no longer readable. Open the link, the text or the file once more, and that is mended.`,
  another: 'Open a second key',
};
