import type { RoundFormTexts } from './RoundForm.nl.ts';

export const roundForm: RoundFormTexts = {
  newTitle: 'Prepare a round',
  newLead: 'Everything you choose here can be changed until you open the round.',
  editTitle: 'Change the round',
  schoolYear: 'School year',
  schoolYearHint:
    'There is one round a school year. A year that has a round already is not in the list: then make a later edition of that round, or delete it first.',
  instrumentTitle: 'Questionnaire',
  instrumentHint: 'If the research office has an instrument file of its own, choose it here.',
  instrumentHere: 'Questionnaires on this device',
  otherFile: 'Another instrument file',
  builtInUnread:
    'The questionnaire that comes with the app could not be loaded. Open the app again and try once more.',
  instrumentGone:
    'The questionnaire that was chosen for this round can no longer be read on this device. The one that comes with the app is chosen now.',
  limitsTitle: 'From how many answers is something shown?',
  limitsHint:
    'The smaller a group, the sooner a figure gives one person away. Higher is fine, lower than the floor never.',
  forTwo: 'Show only what does not give anybody else’s answer away to two members together either',
  forTwoHint:
    'Without this, one member cannot be certain from the figures what anybody else answered. Two members who put their answers side by side seldom can. With this, nothing is shown of 5 members. Of 6 members there are means, about four in ten of them only as "… or more" or "… or less", and nothing of most statements. Members read which rule holds.',
  meanLimit: 'Mean of a dimension',
  spreadLimit: 'Spread of a dimension',
  countsLimit: 'Numbers of answers for a statement',
  floor: (floor: number) => `At least ${floor}`,
  asksRole: 'Ask members for their role',
  asksRoleHint:
    'Student or teacher, for instance. A member may always skip the question. Where in a dimension a role is large enough, and the rest too, its mean can appear. The spread and the statements of that dimension then stay hidden.',
  slipsTitle: 'Slips',
  slipsHint:
    'Members draw a slip with a code of its own. With one slip one questionnaire counts, and nobody knows who has which slip. Without slips there is one link for everybody.',
  slips: 'Number of slips',
  slipsFieldHint: (most: number) =>
    `Take one or two more than there are members, ${most} at most. Empty means: no slips.`,
  keepersTitle: 'Two key holders',
  keepersHint:
    'Questionnaires that are handed in are locked. With two key holders nobody can open them alone, and neither can you.',
  secondKeeper: 'Somebody else keeps the second key',
  secondKeeperHint:
    'For instance a member whom the network chooses, or a colleague. You need them to close the round. Without this you can close it alone, and members read that before they begin.',
  researchTitle: 'Research',
  forResearch: 'Anonymised answers of this round may go to a research office',
  forResearchHint:
    'Members read this before they begin. After closing you decide whether you really give them; without this tick it is not possible.',
  datesTitle: 'Dates',
  closesOn: 'Members can answer until',
  deleteAfter: 'Delete the handed-in questionnaires after',
  deleteAfterHint: 'The picture of the group stays; the handed-in questionnaires and the key do not.',
  faults: {
    'not-a-school-year': 'Choose a school year.',
    'not-whole': 'Write a whole number.',
    'below-floor': (floor: number) =>
      `This cannot be lower than ${floor}: one person’s answers could then be worked out.`,
    'above-largest-network': 'This is more than the members a network can have.',
    'below-mean': 'Spread tells more than a mean. Take at least as many answers here.',
    'below-spread': 'Numbers tell more than spread. Take at least as many answers here.',
    'not-so-many-slips': (most: number) => `Write a number from 0 to ${most}.`,
    'not-a-day': 'Choose a day.',
    'in-the-past': 'This day is over. Choose today or later.',
    'not-after-closing': 'Choose a day after the last day to answer.',
  },
  faultsLeft: 'The round has not been saved yet. Please look at the dates and the numbers once more.',
  save: 'Save',
  cancel: 'Cancel',
};
