import { toBase64url } from '#shared/base64url.ts';
import { canonicalJson } from '#shared/canonicalJson.ts';
import type { Digest } from '#shared/ports.ts';
import type { Instrument } from './Instrument.ts';

/**
 * What tells one instrument from another: SHA-256 over the UTF-8 of its canonical JSON, 43 characters base64url. The
 * order of fields in the file makes no difference; any other change, in a text or in the order of a list, does.
 */
export async function hashInstrument(instrument: Instrument, digest: Digest): Promise<string> {
  return toBase64url(await digest(new TextEncoder().encode(canonicalJson(instrument))));
}
