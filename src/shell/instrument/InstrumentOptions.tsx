import { useLanguage, useMessages } from '#i18n/languageStore.ts';
import { roundFormMessages } from '#i18n/roundFormMessages.ts';
import { instrumentTitle } from './instrumentTitle.ts';
import type { ReferencedInstrument } from '#usecases/instrument/ReferencedInstrument.ts';

/** Instruments to choose from in a select, by their hash. */
export function InstrumentOptions({
  instruments,
}: {
  readonly instruments: readonly ReferencedInstrument[];
}) {
  const texts = useMessages(roundFormMessages);
  const language = useLanguage();
  return instruments.map(({ instrument, reference }) => (
    <option key={reference.hash} value={reference.hash}>
      {texts.instrumentVersion(instrumentTitle(instrument, language), instrument.version)}
    </option>
  ));
}
