import { counted, formatCount } from '#i18n/format.ts';
import type { CollectingTexts } from './collecting.nl.ts';

export const collecting: CollectingTexts = {
  working: 'Bringing in',
  progress: (done: number, total: number) =>
    `Looked at ${formatCount(done, 'en')} of ${formatCount(total, 'en')}`,
  stop: 'Stop bringing in',
  stopped: (untried: number) =>
    `Stopped. Not looked at yet: ${formatCount(untried, 'en')}. Bring the same in again to go on.`,
  added: (count: number) => counted(count, { one: 'new submission', other: 'new submissions' }, 'en'),
  known: (count: number) => `${counted(count, { one: 'was', other: 'were' }, 'en')} here already`,
  noneAdded: 'Nothing new',
  refusedTitle: 'Not taken in',
  pastedText: 'Pasted text',
  times: (times: number) => `${formatCount(times, 'en')} times`,
  andMore: (more: number) => `and ${counted(more, { one: 'more file', other: 'more files' }, 'en')}`,
  reasons: {
    'not-ours': 'This is no submission of this app.',
    'unknown-version': 'Made with a newer version of the app. Update the app here and try again.',
    truncated:
      'This looks like a submission, but a piece of it is missing. Copy the whole message, or ask the member for a file.',
    altered: 'Changed on the way. Ask the member to send it again.',
    'too-large': 'Too large: more than 10 MB or more than 10,000 submissions.',
    'wrong-round': 'Belongs to another round.',
    'does-not-open':
      'Does not open with the key of this round: changed on the way, or made with another questionnaire.',
    'does-not-fit': 'Does not fit the questionnaire of this round.',
    'other-kind':
      'The app cannot read this kind of file. Ask for a text, an e-mail (.eml) or a file made by the app.',
    'for-mail-program':
      'Only a mail program can open this. Open it there and paste the text here, or save it as .eml.',
    'part-of-mail':
      'This is one part of an e-mail that was sent in pieces. Ask the member to send the text all at once.',
    'too-many-parts':
      'This e-mail consists of more pieces than the app reads. Open it in your mail program and paste the text here.',
    'too-deep': 'This is inside too many other files and e-mails. Take it out and choose it by itself.',
    unreadable: 'This file could not be read.',
    'nothing-found': 'There is no submission in it.',
    bomb: 'Unpacked, this zip holds more than 50 MB or 10,000 files. Nothing has been taken out of it.',
    locked: 'This is in a zip with a password. Unpack the zip and choose what is in it.',
    'no-slip': 'Made without a slip. In this round every submission comes with a slip.',
    'unknown-slip': 'Made with a slip that does not belong to this round.',
  },
  failures: {
    'not-collecting': 'Nothing can come in for this round here now. Nothing has changed.',
    'no-key':
      'The key of this round is not on this device. Bring the answers in on the device on which you opened the round.',
    'device-key-lost':
      'The browser can no longer open the key of this round. Nothing has been taken in and nothing has changed. Open a backup that holds the round; after that it works again.',
    'damaged-round':
      'This round cannot be read on this device. Nothing has been taken in and nothing has changed.',
    'damaged-instrument':
      'The questionnaire of this round cannot be read on this device. Nothing has been taken in and nothing has changed.',
    'cannot-open':
      'The app cannot open anything now. What is in already stays. Open the app again and try once more.',
    'storage-full': 'This device has no room left. What is in already stays. Free some space and try again.',
    'storage-failed': 'Taking in did not get any further. What is in already stays. Please try again.',
  },
};
