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
    'This screen makes a new key each time. If you went away or loaded the page again, a key that you gave before no longer fits. Then give this one.',
  handedOver: 'The second key holder has the key of this screen',
  notHandedOver: 'First hand over the second key, then tick the box.',
  noKeyMade: 'This browser cannot make a key. The round is not open; try another browser.',
  open: 'Open the round',
  notYet: 'Not yet',
};
