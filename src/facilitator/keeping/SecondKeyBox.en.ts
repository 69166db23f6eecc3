import type { SecondKeyBoxTexts } from './SecondKeyBox.nl.ts';

export const secondKeyBox: SecondKeyBoxTexts = {
  neededTitle: 'The second key is needed',
  needed: 'Ask the second key holder to show the second key. It is not kept here.',
  give: 'Give the second key',
  given: 'The second key fits.',
  scanTitle: 'Scan the second key',
  scanText: 'The key holder shows the code on the telephone or on paper.',
  title: 'Or paste, type or choose it',
  text: 'Paste the link, type the 24 words of the sheet, or choose the file.',
  textLabel: 'Second key',
  take: 'Use this key',
  chooseFile: 'Choose the file',
  notAllWords: (typed, of) =>
    typed < of
      ? `Too few words: ${typed} of the ${of}. Type the others as well.`
      : `Too many words: ${typed}, and there are ${of}. Look at them once more.`,
  failures: {
    'not-ours': 'This is no second key. Nothing has changed.',
    truncated: 'A piece of this key is missing. Copy or scan the whole of it once more.',
    altered: 'This key was damaged on its way. Scan it once more, or type the words.',
    'not-valid': 'This key belongs to no round.',
    'unknown-version': 'This key was made with a newer version of the app. Update the app here first.',
    'words-altered': 'One of the words is not right. Look at them once more.',
    invitation: 'This is an invitation to answer, and no second key.',
    'sealed-message': 'These are answers that were handed in, and no second key. Take them in at the round.',
    'other-round': 'This is the second key of another round.',
    'no-first-key':
      'The first key of this round cannot be read on this device. The second alone opens nothing.',
    'wrong-second-key':
      'This key does not fit the one on this device. It is of a round that was opened anew, or a word was changed.',
  },
};
