import { hashInstrument } from '#instrument/hashInstrument.ts';
import type { Instrument, InstrumentReference } from '#instrument/Instrument.ts';
import type { FetchInstrumentFailure } from '#ports/FetchInstrument.ts';
import { ok, type Result } from '#shared/Result.ts';
import { builtInInstrument } from '#usecases/instrument/builtInInstrument.ts';
import type { Services } from '#usecases/Services.ts';

export type FindInstrumentFailure = FetchInstrumentFailure;

/** The very instrument that is meant: on this device, or with the app, or beside the app on its own origin. */
export async function findInstrument(
  { storage, digest, fetchInstrument }: Pick<Services, 'storage' | 'digest' | 'fetchInstrument'>,
  reference: InstrumentReference,
): Promise<Result<Instrument, FindInstrumentFailure>> {
  const stored = await storage.instruments.get(reference.hash);
  if (stored.ok) return stored;
  const builtIn = await builtInInstrument();
  if (builtIn.ok && (await hashInstrument(builtIn.value, digest)) === reference.hash)
    return ok(builtIn.value);
  return fetchInstrument(reference);
}
