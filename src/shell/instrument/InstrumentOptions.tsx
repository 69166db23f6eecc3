import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { ReferencedInstrument } from '#usecases/instrument/ReferencedInstrument.ts';
import { instrumentTexts } from './instrumentTexts.ts';
import { instrumentTitle } from './instrumentTitle.ts';

/** Instruments to choose from in a select, by their hash. */
export function InstrumentOptions({
  instruments,
}: {
  readonly instruments: readonly ReferencedInstrument[];
}) {
  const texts = useTexts(instrumentTexts).instrument;
  const language = useLanguage();
  return instruments.map(({ instrument, reference }) => (
    <option key={reference.hash} value={reference.hash}>
      {texts.instrumentVersion(instrumentTitle(instrument, language), instrument.version)}
    </option>
  ));
}
