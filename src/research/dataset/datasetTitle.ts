import type { Instrument } from '#instrument/Instrument.ts';
import { instrumentLanguage, localised } from '#instrument/localised.ts';
import type { Language } from '#shared/Language.ts';
import { datasetTexts } from './datasetTexts.ts';

/** What the dataset is called where nobody gives it another title. Programs read it: it has no marks of direction. */
export function datasetTitle(
  instrument: Pick<Instrument, 'title' | 'languages'>,
  language: Language,
): string {
  const title = localised(instrument.title, instrumentLanguage(instrument, language));
  return `${title}: ${datasetTexts.in(language).datasetTitle.anonymised}`;
}
