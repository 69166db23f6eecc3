import type { DatasetTitleTexts } from './datasetTitle.nl.ts';

export const datasetTitle: DatasetTitleTexts = {
  anonymised: (title) => `${title}: anonymised answers`,
  office: 'Research office',
};
