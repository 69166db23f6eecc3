import type { Language } from '#shared/Language.ts';
import { officeTexts } from './officeTexts.ts';
import type { MakingOutcome } from './useMakeDataset.ts';

/** What became of making the dataset. */
export function datasetSentence(outcome: MakingOutcome, language: Language): string {
  const texts = officeTexts.in(language).datasetScreen;
  switch (outcome.kind) {
    case 'making':
      return texts.making;
    case 'made':
      return texts.made(outcome.fileName);
    case 'stopped':
      return texts.stopped;
    default:
      return officeTexts.in(language).pool.failures[outcome.kind];
  }
}
