import type { DatasetTitleTexts } from './datasetTitle.nl.ts';

export const datasetTitle: DatasetTitleTexts = {
  anonymised: 'anonymised answers',
  office: 'Research office',
};
