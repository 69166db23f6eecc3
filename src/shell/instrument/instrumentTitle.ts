import type { Instrument } from '#instrument/Instrument.ts';
import { instrumentLanguage, localised } from '#instrument/localised.ts';
import type { Language } from '#shared/Language.ts';

/** Its title in the language of the screen, or in its own first language. */
export function instrumentTitle(instrument: Instrument, language: Language): string {
  return localised(instrument.title, instrumentLanguage(instrument, language));
}
