import type { DraftOnDeviceTexts } from './DraftOnDevice.nl.ts';

export const draftOnDevice: DraftOnDeviceTexts = {
  draftTitle: 'Somebody has already started on this device',
  draftText:
    'The answers have been saved and not handed in yet. Was it you? Then go on. If not, give the device back to whoever started.',
  resume: 'Go on where I was',
  startClean: 'I am somebody else: start afresh',
  startCleanTitle: 'Erase somebody else’s answers?',
  startCleanText: (answered: number, total: number) =>
    `On this device are ${answered} of ${total} answers that have not been handed in. They will be erased and cannot be brought back.`,
  startCleanConfirm: 'Erase and start afresh',
  keep: 'Keep them',
  damagedDraftTitle: 'A questionnaire that was started cannot be read',
  damagedDraftText:
    'On this device is a questionnaire that has not been handed in and is damaged. It has not been removed. Starting afresh erases it.',
  resumeTitle: 'Your answers are on this device',
  resumeText: (answered: number, total: number) =>
    `You have answered ${answered} of ${total} statements. You go on where you were.`,
  startOver: 'Start over',
  startOverTitle: 'Start over?',
  startOverText: (answered: number, total: number) =>
    `Your ${answered} of ${total} answers on this device will be erased and cannot be brought back. If you have handed in, that stands until you hand in again.`,
  startOverConfirm: 'Erase and start over',
};
