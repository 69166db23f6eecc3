import type { Digest } from '#shared/ports.ts';
import { builtInInstrument } from './builtInInstrument.ts';
import { type ReferencedInstrument, referenceInstrument } from './ReferencedInstrument.ts';

/** The instrument that comes with the app, with its reference. Rejects where it cannot be fetched. */
export async function loadBuiltInInstrument(digest: Digest): Promise<ReferencedInstrument> {
  const read = await builtInInstrument();
  if (!read.ok) throw new Error(`The instrument that comes with the app has ${read.error.length} faults.`);
  return referenceInstrument(read.value, digest);
}
