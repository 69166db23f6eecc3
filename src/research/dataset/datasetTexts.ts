import type { Language } from '#shared/Language.ts';
import { texts as en } from './datasetTexts.en.ts';
import { type DatasetTexts, texts as nl } from './datasetTexts.nl.ts';

/** What the files of a dataset say in each language; a further one is one more entry. */
export const datasetTexts: Readonly<Record<Language, DatasetTexts>> = { nl, en };
