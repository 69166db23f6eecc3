import type { NetworkFormTexts } from './NetworkForm.nl.ts';

export const networkForm: NetworkFormTexts = {
  newTitle: 'New network',
  newLead: 'Only the name is needed. You can fill in the rest later too.',
  editTitle: 'Change the network',
  name: 'Name of the network',
  kind: 'Kind of network',
  kindHint: 'What you call it yourselves.',
  kinds: ['Teacher learning network', 'Academic workplace', 'Professional learning community'],
  theme: 'Theme',
  themeHint: 'The question from practice that you work on together.',
  memberCount: 'Number of members',
  memberCountHint: 'Everybody who gets the questionnaire. Leave empty if you do not know yet.',
  startYear: 'First year',
  organisation: 'Organisation',
  organisationHint: 'For instance the college that guides the network.',
  faults: {
    required: 'Give the network a name.',
    'too-long': 'This text is too long. Make it shorter.',
    'not-a-member-count': 'Write a whole number from 1 to 999, or leave this empty.',
    'not-a-year': 'Write a year, for instance 2026, or leave this empty.',
  },
  save: 'Save',
  cancel: 'Cancel',
};
