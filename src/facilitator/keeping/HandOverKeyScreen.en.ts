import type { HandOverKeyScreenTexts } from './HandOverKeyScreen.nl.ts';

export const handOverKeyScreen: HandOverKeyScreenTexts = {
  title: 'Hand over the second key',
  lead: 'Before the round opens, somebody else gets the second key. You will close the round together.',
  whoKeeps:
    'Choose together who that is: a member, a colleague or the research office. You may give the key to more people; one of them is then enough.',
  openTitle: 'Then: open the round',
  fixes:
    'Opening fixes the questionnaire, the question about the role, the choice about research and the limits. Members read them before they begin.',
  nowhereElse:
    'The second key is not kept on this device. If everybody loses it, the answers can never be opened.',
  onlyThisOne:
    'This screen makes a new key each time. So stay here until you have typed the check code. If you went away or loaded the page again, a key that you gave before no longer fits. Then give this one. Whoever keeps the earlier one on a device deletes it there first.',
  checkCode: 'Check code',
  checkCodeHint:
    'Four digits that the key holder reads to you; over the telephone will do. They are on the device that keeps the key, or on the sheet. With more key holders the code of one is enough.',
  notOpened: {
    'no-code': 'The round is not open. First type the check code that the key holder reads to you.',
    'wrong-code':
      'This code does not belong to the key on this screen, and the round is not open. Have it read once more. If it is the same, that key is of an earlier visit to this screen: then give this one.',
    'old-terms':
      'The round or the network was changed after this key was made, and the round is not open. Load this page again and give the new key.',
  },
  noKeyMade: 'This browser cannot make a key. The round is not open; try another browser.',
  open: 'Open the round',
  notYet: 'Not yet',
};
