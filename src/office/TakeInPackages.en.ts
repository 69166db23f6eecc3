import { counted } from '#i18n/format.ts';
import type { TakeInPackagesTexts } from './TakeInPackages.nl.ts';

export const takeInPackages: TakeInPackagesTexts = {
  title: 'Take in packages',
  text: 'Choose files or a zip, drag them here or paste their text: as many at once as you like, in any order. The same round counts once.',
  textLabel: 'Pasted text',
  takeText: 'Take in this text',
  chooseFiles: 'Choose packages',
  working: 'Taking in',
  progress: (done: number, total: number) => `${done} of ${total}`,
  outcomes: 'What came in',
  pasted: (place: number) => `Pasted text ${place}`,
  andMore: (more: number) => `and ${counted(more, { one: 'more file', other: 'more files' }, 'en')}`,
  arrived: {
    new: (round: string, members: string) => `${round}: taken in, with answers of ${members}.`,
    same: (round: string) => `${round}: this package was here already and counts once.`,
    newer: (round: string) => `${round}: a newer edition than the one here. Not replaced yet.`,
    replaced: (round: string) => `${round}: now in place of the older edition.`,
    'older-than-held': (round: string) => `${round}: a later edition is here. That one stays.`,
    conflicting: (round: string) =>
      `${round}: not taken in. A package of this edition with other contents is here already, and stays. Ask the facilitator which package counts.`,
  },
  refused: {
    unread: 'this file could not be read.',
    'not-ours': 'this is not a research package of this app.',
    locked: 'in a zip with a password. Unpack the zip yourself and choose the files.',
    unreadable: 'packed in a way that the app cannot read. Unpack the zip yourself and choose the files.',
    bomb: 'unpacked more than 50 MB or 10,000 files. Nothing has been taken out of it.',
    'unknown-version': 'made with a newer version of the app. Open the app again while you are online.',
    truncated: 'a part is missing. Copy the whole text, or ask for the file.',
    'too-large': 'far larger than a research package can be.',
    altered: 'changed on its way. Ask the facilitator to send it again.',
    'other-office': 'locked for another office. Send the facilitator your invitation.',
    'not-opened':
      'does not open with your key: it was changed on its way. Ask the facilitator to send it again.',
    'not-valid': 'opens, but what it says cannot be so. Nothing of it has been kept.',
    'too-few-rows':
      'holds answers of so few people with the same role that they could be recognised. Nothing of it has been kept.',
  },
  failed: {
    'no-key': 'The key of the office is not on this device. Nothing has been taken in.',
    'device-key-lost':
      'The browser can no longer open the key of the office. Nothing has been taken in. Open the key file or a backup first.',
    'unknown-instrument': 'They could not be taken in. What was here stays.',
    'cannot-open':
      'The app cannot open anything now. What was here stays. Open the app again and try once more.',
    'storage-full':
      'This device has no room left. What was here stays. Free some space and take the same in again.',
    'storage-failed': 'Saving did not go on. What was here stays. Take the same in again.',
  },
};
