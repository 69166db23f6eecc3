import type { ResearchScreenTexts } from './ResearchScreen.nl.ts';

export const researchScreen: ResearchScreenTexts = {
  title: 'Research office',
  lead: (office: string) =>
    `${office}. The packages of facilitators are on this device, locked. Only the key of this office opens them.`,
  firstLead:
    'Bring answers of several networks together. Facilitators first make them anonymous and then lock them for your office.',
  damagedLead:
    'The key of the office cannot be read on this device. Nothing has been removed. Do you still have the key file? Then remove the key here and open the file.',
  keyLostLead:
    'The browser can no longer open the key of the office. Nothing has been removed. Open the key file or a backup; after that the packages open again.',
  toInstrument: 'About the instrument',
  toOwnInstrument: 'Own instrument',
};
