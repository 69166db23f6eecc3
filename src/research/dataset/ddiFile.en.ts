import type { DdiFileTexts } from './ddiFile.nl.ts';

export const ddiFile: DdiFileTexts = {
  kind: 'survey data',
  unit: 'member of a teacher learning network',
  software: 'Social Regulation Tool',
};
