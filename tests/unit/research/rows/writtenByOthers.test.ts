import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import type { MissingMeaning } from '#research/rows/missingWords.ts';
import { readRows } from '#research/rows/readRows.ts';
import { smallInstrument } from '#tests/support/smallInstrument.ts';

/*
 * `words.csv`, `na.csv` and `codes.csv` say the same rows; what stands behind the name of each is the program that read
 * it and wrote it again. The commands are `write.R`, `write.py`, `write.sh` and `write.sps`, in the same folder.
 */
const FOLDER = join(import.meta.dirname, '../../../fixtures/rows');

const ROWS = [
  {
    network: 'Noord',
    schoolYear: '2025-2026',
    role: 'teacher',
    answers: [1, null, 'na', 4, 1, 2, 3, 4, 1],
  },
  { network: 'Reünie; "één"', schoolYear: '2025-2026', role: null, answers: [4, 3, 2, 1, 4, 3, 2, 1, 'na'] },
  { network: 'Noord', schoolYear: '2025-2026', role: null, answers: [2, 2, null, null, 2, 2, 2, 2, 2] },
];

describe('rows that another program read and wrote again', () => {
  const told = ['codes', 'words.pandas.csv', 'words.pandas-utf16', 'words.libreoffice', 'words.csv'];
  it.each(filesBeginningWith(...told))('are the same rows in %s', (file) => {
    expect(read(file)).toEqual({ ok: true, value: ROWS });
  });

  const blurred = ['words.readr', 'words.write-csv', 'words.pandas-semicolon'];
  it.each(filesBeginningWith(...blurred))('are these where it is said what NA means in %s', (file) => {
    expect(faultsIn(file)).toEqual([['unclear-missing', 2]]);
    expect(read(file, 'not-answered')).toEqual({ ok: true, value: ROWS });
  });

  it.each(filesBeginningWith('na.'))('are refused in %s, or have one kind of missing', (file) => {
    expect(faultsIn(file)).toEqual([['unclear-missing', 2]]);
    const all = (meaning: null | 'na') =>
      ROWS.map((row) => ({
        ...row,
        answers: row.answers.map((answer) => (typeof answer === 'number' ? answer : meaning)),
      }));
    // In the file itself, which no program has blurred yet, an empty cell is still an item that was not answered.
    expect(read(file, 'not-applicable')).toEqual({ ok: true, value: file === 'na.csv' ? ROWS : all('na') });
  });
});

function filesBeginningWith(...beginnings: readonly string[]): readonly string[] {
  const files = readdirSync(FOLDER).filter(
    (name) => name.endsWith('.csv') && beginnings.some((beginning) => name.startsWith(beginning)),
  );
  expect(files.length).toBeGreaterThan(0);
  return files;
}

function read(file: string, missing: MissingMeaning | null = null) {
  return readRows(smallInstrument, [new Uint8Array(readFileSync(join(FOLDER, file)))], { missing });
}

function faultsIn(file: string) {
  const result = read(file);
  return result.ok ? [] : result.error.faults.map(({ kind, line }) => [kind, line]);
}
