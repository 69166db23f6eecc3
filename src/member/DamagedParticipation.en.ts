import type { DamagedParticipationTexts } from './DamagedParticipation.nl.ts';

export const damagedParticipation: DamagedParticipationTexts = {
  damagedTitle: 'What is here of yours cannot be read',
  damagedLead:
    'It is damaged, but it has not been removed. Erase it and then open your invitation again to take part.',
  eraseDamagedText:
    'Your answers and the message for this round disappear from this device and cannot be brought back. What you have already sent keeps counting. Have you handed in already? Then ask your facilitator first, because handing in again counts as a second submission.',
};
