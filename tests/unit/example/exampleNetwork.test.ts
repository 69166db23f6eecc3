import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { publishEdition } from '#aggregation/publishEdition.ts';
import { restoreEdition } from '#aggregation/restoreEdition.ts';
import { type ExampleRound, makeExampleNetwork } from '#example/makeExampleNetwork.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import { restoreNetwork } from '#round/restoreNetwork.ts';
import { restoreRound } from '#round/restoreRound.ts';
import { arbitraryInstrument } from '#tests/support/arbitraryInstrument.ts';
import { nodeDigest } from '#tests/support/fixedPorts.ts';
import { srtInstrument } from '#tests/support/smallInstrument.ts';

const REFERENCE = { id: 'srt', version: '1.0.0', hash: 'A'.repeat(43) };

describe('the example network', () => {
  it('says that it is invented and has three closed years of 14, 12 and 11 responses from 15 members', async () => {
    const { network, rounds } = await exampleFor(srtInstrument);
    expect(network).toMatchObject({
      invented: true,
      memberCount: 15,
      name: 'Voorbeeldnetwerk Taal in elk vak',
    });
    expect(rounds.map(({ round }) => round.schoolYear)).toEqual(['2023-2024', '2024-2025', '2025-2026']);
    expect(rounds.map(({ responses }) => responses.length)).toEqual([14, 12, 11]);
    for (const { round } of rounds) {
      expect(round).toMatchObject({ status: 'closed', networkId: network.id, instrument: REFERENCE });
    }
  });

  it('is the same every time; in the other language only its texts differ', async () => {
    const [one, again, english] = await Promise.all([
      exampleFor(srtInstrument),
      exampleFor(srtInstrument),
      exampleFor(srtInstrument, 'en'),
    ]);
    expect(JSON.stringify(again)).toBe(JSON.stringify(one));
    expect(english.rounds).toEqual(one.rounds);
    expect(english.network).toMatchObject({
      id: one.network.id,
      name: 'Example network Language in every subject',
    });
  });

  it('can be stored and read back like any network, whatever the instrument', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryInstrument(), async (instrument) => {
        const { network, rounds } = await exampleFor(instrument);
        expect(restoreNetwork(network)).toEqual(network);
        for (const example of rounds) {
          expect(restoreRound(example.round)).toEqual(example.round);
          const edition = await editionOf(instrument, example);
          expect(restoreEdition(edition)).toEqual(edition);
        }
      }),
      { seed: 20260, numRuns: 25 },
    );
  });

  it('gives pictures like those of a real network', async () => {
    const { rounds } = await exampleFor(srtInstrument);
    const editions = await Promise.all(rounds.map((example) => editionOf(srtInstrument, example)));
    const means = editions.map(({ dimensions }) => dimensions.map(({ mean }) => mean));
    const gaps = means.map((year) => year.filter(({ kind }) => kind === 'hidden').length);
    expect(gaps).toEqual([1, 0, 0]);
    expect(editions[0]?.dimensions.find(({ mean }) => mean.kind === 'hidden')).toMatchObject({
      dimension: 'realised-value',
      mean: { reason: 'too-few-answers' },
    });
    expect(means.flat().filter(({ kind }) => kind === 'at-least' || kind === 'at-most').length).toBeLessThan(
      2,
    );

    const values = means.map((year) => year.map((mean) => (mean.kind === 'value' ? mean.value : null)));
    const known = values.flat().filter((value) => value !== null);
    expect(Math.min(...known)).toBeGreaterThanOrEqual(2.6);
    expect(Math.max(...known)).toBeLessThanOrEqual(4.4);
    expect(Math.max(...known) - Math.min(...known)).toBeGreaterThan(1);
    for (const [before, after] of [values.slice(0, 2), values.slice(1)]) {
      const changes = (after ?? []).map((value, place) => (value ?? NaN) - (before?.[place] ?? NaN));
      expect(changes.some((change) => change > 0.15)).toBe(true);
      expect(changes.some((change) => change < -0.15)).toBe(true);
    }
  });
});

function exampleFor(instrument: Instrument, language: 'nl' | 'en' = 'nl') {
  return makeExampleNetwork({ instrument, instrumentReference: REFERENCE, language, digest: nodeDigest });
}

function editionOf(instrument: Instrument, { round, responses }: ExampleRound) {
  return publishEdition(
    {
      roundId: round.id,
      schoolYear: round.schoolYear,
      instrument,
      instrumentReference: round.instrument,
      limits: round.limits,
      safeAgainst: 1,
      asksRole: round.asksRole,
      memberCount: 15,
      responses,
      number: 1,
      publishedOn: round.closedOn,
      keepers: 1,
      invented: true,
    },
    nodeDigest,
  );
}
