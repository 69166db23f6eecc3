import { faultSentence } from '#instrument/faultSentence.ts';
import { faultSentences } from '#instrument/faultSentences.en.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import type { InstrumentFault } from '#instrument/InstrumentFault.ts';
import { parseInstrumentText } from '#instrument/parseInstrument.ts';
import { err, type Result } from '#shared/Result.ts';
import { fileFailureSentence } from './fileFailureSentence.ts';
import type { World } from './World.ts';

/** The instrument in a file, or a sentence for each fault. */
export function loadInstrument(
  path: string,
  { files }: Pick<World, 'files'>,
): Result<Instrument, readonly string[]> {
  const text = files.readText(path);
  if (!text.ok) return err([fileFailureSentence(path, text.error)]);
  const instrument = parseInstrumentText(text.value);
  return instrument.ok
    ? instrument
    : err(instrument.error.map((fault) => instrumentFaultSentence(path, fault)));
}

export function instrumentFaultSentence(path: string, fault: InstrumentFault): string {
  const place = fault.path === '' ? path : `${path}: ${fault.path}`;
  return `${place}: ${faultSentence(fault, faultSentences)}`;
}
