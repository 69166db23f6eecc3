import type { Instrument, InstrumentReference } from '#instrument/Instrument.ts';
import type { Result } from '#shared/Result.ts';

/**
 * `not-there`: nothing came, or nothing that can be an address. `not-this-instrument`: what came is no instrument, or
 * another than the one asked for.
 */
export type FetchInstrumentFailure = 'not-there' | 'not-this-instrument';

export type FetchInstrument = (
  reference: InstrumentReference,
) => Promise<Result<Instrument, FetchInstrumentFailure>>;
