import type { InstrumentFault } from '#instrument/InstrumentFault.ts';
import { parseInstrumentText } from '#instrument/parseInstrument.ts';
import type { Digest } from '#shared/ports.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import { decodeText } from '#shared/decodeText.ts';
import { type ReferencedInstrument, referenceInstrument } from './ReferencedInstrument.ts';

/** `unread`: the device did not give its contents. `faulty`: it is not an instrument, with everything that is amiss. */
export type InstrumentFileFailure =
  { readonly kind: 'unread' } | { readonly kind: 'faulty'; readonly faults: readonly InstrumentFault[] };

export async function readInstrumentFile(
  file: File,
  digest: Digest,
): Promise<Result<ReferencedInstrument, InstrumentFileFailure>> {
  const contents = await file.arrayBuffer().catch(() => null);
  if (contents === null) return err({ kind: 'unread' });
  const parsed = parseInstrumentText(decodeText(new Uint8Array(contents)));
  if (!parsed.ok) return err({ kind: 'faulty', faults: parsed.error });
  return ok(await referenceInstrument(parsed.value, digest));
}
