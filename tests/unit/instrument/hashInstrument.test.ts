import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';

import { hashInstrument } from '#instrument/hashInstrument.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import type { Digest } from '#shared/ports.ts';
import { arbitraryInstrument } from '#tests/support/arbitraryInstrument.ts';
import { smallInstrument, srtInstrument } from '#tests/support/smallInstrument.ts';
import { changedFile, placesIn } from './changedFile.ts';

const sha256: Digest = (bytes) =>
  Promise.resolve(new Uint8Array(createHash('sha256').update(bytes).digest()));

describe('the hash of an instrument', () => {
  it('of the shipped version never changes: answers are bound to it', async () => {
    expect(await hashInstrument(srtInstrument, sha256)).toBe('N6D3fjPZg0YTPpAYnxP-QKn5pDPvzy19b0fzWCiuIBU');
  });

  it('does not depend on the order of fields', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryInstrument(), async (instrument) => {
        const reversed = Object.fromEntries(Object.entries(instrument).reverse()) as unknown as Instrument;
        expect(await hashInstrument(reversed, sha256)).toBe(await hashInstrument(instrument, sha256));
      }),
      { seed: 20260904, numRuns: 50 },
    );
  });

  it('differs when any one text or number differs', async () => {
    const places = placesIn(smallInstrument).filter((place) => typeof valueAt(place) !== 'object');
    const hashes = await Promise.all(
      places.map((place) =>
        hashInstrument(
          changedFile(smallInstrument, place, `${String(valueAt(place))} `) as Instrument,
          sha256,
        ),
      ),
    );
    expect(places.length).toBeGreaterThan(80);
    expect(new Set([...hashes, await hashInstrument(smallInstrument, sha256)]).size).toBe(places.length + 1);
  });

  it('differs when the order of the items differs', async () => {
    const reordered = { ...smallInstrument, items: smallInstrument.items.toReversed() };
    expect(await hashInstrument(reordered, sha256)).not.toBe(await hashInstrument(smallInstrument, sha256));
  });
});

function valueAt(place: readonly (string | number)[]): unknown {
  return place.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown>)[key],
    smallInstrument,
  );
}
