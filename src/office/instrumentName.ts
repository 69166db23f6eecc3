import type { Instrument } from '#instrument/Instrument.ts';
import { instrumentLanguage, localised } from '#instrument/localised.ts';
import { isolated } from '#shared/isolated.ts';

/** Its title and version, in the wanted language where it has that. */
export function instrumentName(
  instrument: Instrument,
  wanted: string,
): { readonly name: string; readonly language: string } {
  const language = instrumentLanguage(instrument, wanted);
  return { name: `${isolated(localised(instrument.title, language))} ${instrument.version}`, language };
}
