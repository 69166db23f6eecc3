import { hashInstrument } from '#instrument/hashInstrument.ts';
import { parseInstrument } from '#instrument/parseInstrument.ts';
import type { FetchInstrument } from '#ports/FetchInstrument.ts';
import type { Digest } from '#shared/ports.ts';
import { err, ok } from '#shared/Result.ts';

// As instrument files have them: they enter a path, so no slash, no way up, no escapes.
const ID = /^[a-z][a-z0-9-]{0,63}$/;
const VERSION = /^\d{1,4}(\.\d{1,4}){2}$/;

/** From `instruments/<id>/<version>.json` beside the app, on its own origin; only the very instrument that was asked for. */
export function fetchInstrument(digest: Digest, fetchFile: typeof fetch = fetch): FetchInstrument {
  return async ({ id, version, hash }) => {
    if (!ID.test(id) || !VERSION.test(version)) return err('not-there');
    let file: unknown;
    try {
      const response = await fetchFile(`instruments/${id}/${version}.json`, { credentials: 'omit' });
      if (!response.ok) return err('not-there');
      file = await response.json();
    } catch {
      // No network, or a page of the host instead of a file.
      return err('not-there');
    }
    const parsed = parseInstrument(file);
    if (!parsed.ok || (await hashInstrument(parsed.value, digest)) !== hash)
      return err('not-this-instrument');
    return ok(parsed.value);
  };
}
