import type { Instrument } from '#instrument/Instrument.ts';
import type { InstrumentFault } from '#instrument/InstrumentFault.ts';
import { parseInstrument } from '#instrument/parseInstrument.ts';
import type { Result } from '#shared/Result.ts';

/** The instrument that comes with the app, loaded when it is first needed and checked like any other file. */
export async function builtInInstrument(): Promise<Result<Instrument, readonly InstrumentFault[]>> {
  const file = await import('#instruments/srt/1.0.0.json');
  return parseInstrument(file.default);
}
