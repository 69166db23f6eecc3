import { datasetMessages } from '#i18n/datasetMessages.ts';
import { poolMessages } from '#i18n/poolMessages.ts';
import type { Language } from '#i18n/Language.ts';
import type { MakingOutcome } from './useMakeDataset.ts';

/** What became of making the dataset. */
export function datasetSentence(outcome: MakingOutcome, language: Language): string {
  const texts = datasetMessages[language];
  switch (outcome.kind) {
    case 'making':
      return texts.making;
    case 'made':
      return texts.made(outcome.fileName);
    case 'stopped':
      return texts.stopped;
    default:
      return poolMessages[language].failures[outcome.kind];
  }
}
