import { csvParseRows, dsvFormat } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { csvFile } from '#research/dataset/csvFile.ts';
import type { DatasetFile } from '#research/dataset/DatasetFile.ts';
import { datasetVariables } from '#research/dataset/datasetVariables.ts';
import { excelCsvFile } from '#research/dataset/excelCsvFile.ts';
import { longCsvFile } from '#research/dataset/longCsvFile.ts';
import type { ResearchRow } from '#research/ResearchRow.ts';
import { spreadsheetText } from '#shared/spreadsheetText.ts';
import { arbitraryInstrument } from '#tests/support/arbitraryInstrument.ts';
import { HOSTILE_NAMES } from '#tests/support/datasetExample.ts';
import { researchRows } from '#tests/support/researchRows.ts';
import { smallInstrument } from '#tests/support/smallInstrument.ts';

const variables = datasetVariables(smallInstrument, 'nl');
const anyName = fc.oneof(fc.constantFrom(...HOSTILE_NAMES), fc.string({ unit: 'binary' }));
const semicolons = dsvFormat(';');

describe('dataset.csv', () => {
  it('has a column for each variable and a line for each row, with codes and decimal points', () => {
    const rows = [row({ answers: [4, 3, 3, 1, null, 'na', 2, 2, 'na'] }), row({ role: null })];
    expect(textOf(csvFile(variables, rows))).toBe(
      'network,school_year,role,d1,d2,d3,b1,b2,i1,i2,u1,u2,direction_mean,direction_n,' +
        'belonging_mean,belonging_n,insight_mean,insight_n,use_mean,use_n\r\n' +
        'De Linde,2026-2027,1,4,3,3,1,-9,-8,2,2,-8,3.333333,3,1,1,2,1,2,1\r\n' +
        'De Linde,2026-2027,-9,-9,-9,-9,-9,-9,-9,-9,-9,-9,,0,,0,,0,,0\r\n',
    );
  });

  it('is read back value for value, whatever the networks are called', () => {
    fc.assert(
      fc.property(fc.array(anyName, { minLength: 1 }), fc.nat(), (names, seed) => {
        const rows = researchRows(smallInstrument, { networks: names, members: 2, seed });
        const [heading, ...lines] = csvParseRows(textOf(csvFile(variables, rows)));
        expect(heading).toEqual(variables.map(({ name }) => name));
        expect(lines).toHaveLength(rows.length);
        for (const [place, line] of lines.entries()) {
          expect(line[0]).toBe(spreadsheetText(rows[place]?.network ?? ''));
          expect(line.slice(2, 12).map(Number)).toEqual(
            variables.slice(2, 12).map((variable) => variable.valueOf(rows[place]!)),
          );
        }
      }),
      { numRuns: 50 },
    );
  });

  it('ends every line as RFC 4180 has it, and puts in quotes what could be taken for a separator', () => {
    const text = textOf(csvFile(variables, [row({ network: 'a"b, c' }), row({ network: 'x;=cmd' })]));
    expect(
      text
        .split('\r\n')
        .slice(1)
        .map((line) => line.split(',2026')[0]),
    ).toEqual(['"a""b, c"', '"x;\'=cmd"', '']);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });

  it('keeps a point below zero a number, for a scale that has one', () => {
    const below = { ...smallInstrument, scale: { ...smallInstrument.scale, min: -1, max: 2 } };
    const text = textOf(csvFile(datasetVariables(below, 'nl'), [row({ answers: Array(9).fill(-1) })]));
    expect(csvParseRows(text)[1]?.slice(3, 13)).toEqual([...Array<string>(9).fill('-1'), '-1']);
  });
});

describe('dataset-long.csv', () => {
  it('has the same answers, with a line for each row and item', () => {
    fc.assert(
      fc.property(arbitraryInstrument(), fc.nat(), (instrument, seed) => {
        const columns = datasetVariables(instrument, 'en');
        const rows = researchRows(instrument, { networks: HOSTILE_NAMES, members: 2, seed });
        const [heading, ...lines] = csvParseRows(textOf(longCsvFile(columns, rows)));
        const role = instrument.roles.length > 0 ? ['role'] : [];
        expect(heading).toEqual(['row', 'network', 'school_year', ...role, 'item', 'answer']);
        expect(lines).toHaveLength(rows.length * instrument.items.length);

        const wide = csvParseRows(textOf(csvFile(columns, rows)));
        for (const line of lines) {
          const column = wide[0]!.indexOf(line.at(-2)!);
          expect(line.at(-1)).toBe(wide[Number(line[0])]![column]);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('keeps a code below zero a number, and lets no network be a formula', () => {
    const text = textOf(longCsvFile(variables, [row({ role: null, network: '-1' })]));
    expect(text.split('\r\n')[1]).toBe("1,'-1,2026-2027,-9,d1,-9");
  });
});

describe('dataset-nl-excel.csv', () => {
  it('has a byte order mark, semicolons, decimal commas and labels, also for what is missing', () => {
    const rows = [row({ network: '=1+1', answers: [4, 3, 3, 1, null, 'na', 2, 2, 'na'] })];
    const text = textOf(excelCsvFile(variables, rows));
    expect(text.startsWith('\ufeffnetwork: Netwerk;school_year: Schooljaar;role: Rol;d1: We hebben')).toBe(
      true,
    );
    expect(semicolons.parseRows(text)[1]?.slice(0, 13)).toEqual([
      "'=1+1",
      '2026-2027',
      'student',
      'altijd',
      'vaak',
      'vaak',
      'nooit',
      'niet beantwoord',
      'weet ik niet',
      'soms',
      'soms',
      'weet ik niet',
      '3,333333',
    ]);
  });

  it('lets no label of an instrument start a formula', () => {
    fc.assert(
      fc.property(arbitraryInstrument(), anyName, (instrument, text) => {
        const labels = instrument.scale.labels.map(() => ({ nl: text, en: text }));
        const odd = { ...instrument, languages: ['nl'], scale: { ...instrument.scale, labels } };
        const rows = researchRows(odd, { networks: [text], members: 2, seed: 1 });
        const cells = semicolons.parseRows(textOf(excelCsvFile(datasetVariables(odd, 'nl'), rows)));
        for (const cell of cells.flat()) {
          if (!/^-?\d+(,\d+)?$/u.test(cell)) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
        }
      }),
      { numRuns: 30 },
    );
  });
});

function row(changes: Partial<ResearchRow>): ResearchRow {
  return {
    network: 'De Linde',
    schoolYear: '2026-2027',
    role: 'student',
    answers: Array<null>(9).fill(null),
    ...changes,
  };
}

function textOf(file: DatasetFile): string {
  return [...file.pieces()].join('');
}
