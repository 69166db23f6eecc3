import type { Instrument, LocalisedText } from './Instrument.ts';

/**
 * The language an instrument is shown in: the wanted one where the instrument has it, else its first. Screens put
 * this tag in `lang` around instrument texts.
 */
export function instrumentLanguage(instrument: Pick<Instrument, 'languages'>, wanted: string): string {
  return instrument.languages.includes(wanted) ? wanted : (instrument.languages[0] ?? wanted);
}

/** The text in `language`; a checked instrument has every text in each of its languages. */
export function localised(text: LocalisedText, language: string): string {
  return text[language] ?? Object.values(text)[0] ?? '';
}
