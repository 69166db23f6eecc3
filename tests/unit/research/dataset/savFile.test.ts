import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { datasetVariables } from '#research/dataset/datasetVariables.ts';
import { savColumns } from '#research/dataset/savColumns.ts';
import { savFile } from '#research/dataset/savFile.ts';
import { arbitraryInstrument } from '#tests/support/arbitraryInstrument.ts';
import { researchRows } from '#tests/support/researchRows.ts';
import { srtInstrument } from '#tests/support/smallInstrument.ts';

describe('the short names in the system file', () => {
  it('are the names themselves where these are short, and never those of another variable', () => {
    fc.assert(
      fc.property(arbitraryInstrument(), (instrument) => {
        const named = datasetVariables(instrument, 'nl').map((variable, place) =>
          place % 3 === 0 ? { ...variable, name: `v_${place + 1}` } : variable,
        );
        const rows = [{ network: 'n'.repeat(600), schoolYear: '2026-2027', role: null, answers: [] }];
        const columns = savColumns(named, rows);
        const names = columns.flatMap(({ segments }) => segments.map(({ shortName }) => shortName));
        for (const name of names) expect(name).toMatch(/^[A-Z][A-Z0-9_]{0,7}$/);
        expect(new Set(names).size).toBe(names.length);
        for (const { variable, segments } of columns) {
          if (variable.name.length <= 8) expect(segments[0]?.shortName).toBe(variable.name.toUpperCase());
          else expect(named.map(({ name }) => name.toUpperCase())).not.toContain(segments[0]?.shortName);
        }
      }),
      { seed: 8, numRuns: 50 },
    );
  });
});

// Whether others' programs read it: see tests/statistics.
describe('the system file', () => {
  const variables = datasetVariables(srtInstrument, 'nl');
  const rows = researchRows(srtInstrument, { networks: ['Noord'], members: 2500, seed: 1 });

  it('says nothing about the moment it was made', () => {
    const [dictionary] = [...savFile(variables, []).pieces()];
    expect(Buffer.from(dictionary as Uint8Array).toString('latin1', 92, 109)).toBe('01 Jan 7000:00:00');
  });

  it('comes in pieces, the same ones each time', () => {
    const file = savFile(variables, rows);
    const pieces = [...file.pieces()] as readonly Uint8Array[];
    expect(pieces.length).toBeGreaterThan(3);
    expect(Buffer.concat(pieces).equals(Buffer.concat([...file.pieces()] as readonly Uint8Array[]))).toBe(
      true,
    );
  });
});
