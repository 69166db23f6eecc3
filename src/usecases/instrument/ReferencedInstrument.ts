import { hashInstrument } from '#instrument/hashInstrument.ts';
import type { Instrument, InstrumentReference } from '#instrument/Instrument.ts';
import type { Digest } from '#shared/ports.ts';

/** An instrument with the reference by which a round names it. */
export interface ReferencedInstrument {
  readonly instrument: Instrument;
  readonly reference: InstrumentReference;
}

export async function referenceInstrument(
  instrument: Instrument,
  digest: Digest,
): Promise<ReferencedInstrument> {
  const { id, version } = instrument;
  return { instrument, reference: { id, version, hash: await hashInstrument(instrument, digest) } };
}
