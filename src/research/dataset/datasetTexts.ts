import type { Language } from '#shared/Language.ts';
import { textSet } from '#shared/textSet.ts';
import type { DatasetTexts } from './datasetTexts.nl.ts';

/** What the files of a dataset say. */
export const datasetTexts = textSet(
  (language) => import(`./datasetTexts.${language}.ts`) as Promise<{ texts: DatasetTexts }>,
);

/** To be called before a dataset in `language` is made. Dutch comes too: one of its files is for Excel in Dutch. */
export async function loadDatasetTexts(language: Language): Promise<void> {
  await Promise.all([datasetTexts.load(language), datasetTexts.load('nl')]);
}
