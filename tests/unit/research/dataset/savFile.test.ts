import { describe, expect, it } from 'vitest';

import { datasetVariables } from '#research/dataset/datasetVariables.ts';
import { savFile } from '#research/dataset/savFile.ts';
import { researchRows } from '#tests/support/researchRows.ts';
import { srtInstrument } from '#tests/support/smallInstrument.ts';

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
