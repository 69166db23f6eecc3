import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { hashInstrument } from '#instrument/hashInstrument.ts';
import { parseInstrumentText } from '#instrument/parseInstrument.ts';
import { webDigest } from '#platform/crypto/webDigest.ts';
import { filePieces } from '#platform/zip/zipPieces.ts';
import { citationFile } from '#research/dataset/citationFile.ts';
import type { Dataset } from '#research/dataset/Dataset.ts';
import { datasetFiles } from '#research/dataset/datasetFiles.ts';
import { markdownText } from '#research/dataset/markdownText.ts';
import { XLSX_ROWS_MAX } from '#research/dataset/xlsxFile.ts';
import type { ResearchRow } from '#research/ResearchRow.ts';
import { ABOUT, datasetExample, HOSTILE_NAMES } from '#tests/support/datasetExample.ts';
import { judgementsIn } from '#tests/support/judgementWords.ts';
import { researchRows } from '#tests/support/researchRows.ts';
import { srtInstrument } from '#tests/support/smallInstrument.ts';

const NAMES = [
  'README.md',
  'dataset.csv',
  'dataset-long.csv',
  'dataset-nl-excel.csv',
  'dataset.sav',
  'dataset.xlsx',
  'import.sps',
  'import.R',
  'codebook.md',
  'ddi-codebook.xml',
  'datapackage.json',
  'instrument.json',
  'methods.md',
  'risk-report.md',
  'CITATION.cff',
];

describe('the files of the dataset', () => {
  it.each(['nl', 'en'] as const)('are all named and explained in the README (%s)', (language) => {
    const dataset = datasetExample({ language });
    expect(datasetFiles(dataset).map(({ name }) => name)).toEqual(NAMES);
    const readme = textOf(dataset, 'README.md');
    for (const name of NAMES) expect(readme).toMatch(new RegExp(`\\| \`${name}\` \\| .{10,} \\|`, 'u'));
  });

  it('are the same bytes for the same dataset', () => {
    const once = datasetFiles(datasetExample()).map(bytesOf);
    const again = datasetFiles(datasetExample()).map(bytesOf);
    expect(once.map((bytes) => bytes.toString('base64'))).toEqual(
      again.map((bytes) => bytes.toString('base64')),
    );
  });

  it('leave a workbook out that could not hold the rows', () => {
    const [row] = researchRows(srtInstrument, { networks: ['A'], members: 1, seed: 1 });
    const many = new Array<ResearchRow>(XLSX_ROWS_MAX + 1).fill(row!);
    const dataset = { ...datasetExample(), rows: many };
    expect(datasetFiles(dataset).map(({ name }) => name)).not.toContain('dataset.xlsx');
    expect(textOf(dataset, 'README.md')).not.toContain('dataset.xlsx');
  });

  it('carry the instrument so that it hashes the same', async () => {
    const parsed = parseInstrumentText(
      textOf(datasetExample({ instrument: srtInstrument }), 'instrument.json'),
    );
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    expect(await hashInstrument(parsed.value, webDigest)).toBe(
      await hashInstrument(srtInstrument, webDigest),
    );
  });

  it.each(['nl', 'en'] as const)('pass no judgement (%s)', (language) => {
    const dataset = datasetExample({ language, applied: PROPOSALS });
    for (const name of ['README.md', 'codebook.md', 'methods.md', 'risk-report.md']) {
      const text = textOf(dataset, name).split(/^## (?:Literatuur|References)$/mu)[0] ?? '';
      expect(judgementsIn(text), name).toEqual([]);
    }
  });
});

describe('datapackage.json', () => {
  it('is valid by the published profiles, and describes the CSV files column by column', () => {
    const dataset = datasetExample();
    const descriptor = JSON.parse(textOf(dataset, 'datapackage.json')) as {
      resources: { path: string; schema: { fields: { name: string }[]; missingValues: string[] } }[];
    };
    expect(faults('data-package.json', descriptor)).toEqual([]);
    for (const resource of descriptor.resources) {
      expect(faults('tabular-data-resource.json', resource)).toEqual([]);
      const heading = textOf(dataset, resource.path).split('\r\n')[0];
      expect(resource.schema.fields.map(({ name }) => name).join(',')).toBe(heading);
      expect(resource.schema.missingValues).toEqual(['', '-9', '-8']);
    }
    expect(faults('data-package.json', { resources: [] })).not.toEqual([]);
  });
});

describe('CITATION.cff', () => {
  it('names every creator, and quotes what YAML would take for something else', () => {
    const about = { ...ABOUT, title: 'a: #b\n- c\u2028\u0085', creators: ' A; ;B "b" ' };
    const text = [...citationFile(about).pieces()].join('');
    expect(text.split('\n').filter((line) => line.startsWith('- name'))).toEqual([
      '- name: "A"',
      '- name: "B \\"b\\""',
    ]);
    expect(text).toContain('title: "a: #b\\n- c\\u2028\\u0085"\n');
    expect(text).toContain('  year: 2026\n');
    // Every line is a key with a value that needs no further reading, whatever the texts.
    for (const line of text.trimEnd().split('\n')) {
      expect(line).toMatch(/^ *(?:- )?[a-z-]+:(?: (?:[\w.-]+|"(?:[^"\\]|\\.)*"))?$/u);
    }
  });

  it('still has an author where nobody is named', () => {
    expect([...citationFile({ ...ABOUT, creators: ' ; ' }).pieces()].join('')).toContain('- name: "–"');
  });
});

describe('methods.md', () => {
  it('says that a figure is undefined and why, and never shows a number that there is not', () => {
    const rows = researchRows(srtInstrument, { networks: ['A'], members: 6, seed: 2 });
    const text = textOf(datasetExample({ instrument: srtInstrument, rows, language: 'en' }), 'methods.md');
    expect(text).toContain('undefined: there is only one network');
    expect(text).not.toMatch(/NaN|Infinity|null/u);
  });

  it('has the figures of the pool, in the signs of the language', () => {
    const networks = ['A', 'B', 'C', 'D'];
    const rows = researchRows(srtInstrument, { networks, members: 20, seed: 2 });
    const dataset = datasetExample({ instrument: srtInstrument, rows });
    const alpha = dataset.reliability.dimensions[0]?.alpha.value?.toFixed(3) ?? '';
    expect(alpha).toMatch(/^0\.\d{3}$/u);
    expect(textOf(dataset, 'methods.md')).toContain(` ${alpha.replace('.', ',')} (`);
    expect(textOf({ ...dataset, language: 'en' }, 'methods.md')).toContain(` ${alpha} (`);
  });

  it('says when the answers are invented', () => {
    expect(textOf(datasetExample({ invented: true }), 'methods.md')).toContain('verzonnen');
    expect(textOf(datasetExample({ invented: false }), 'methods.md')).not.toContain('verzonnen');
  });
});

describe('risk-report.md', () => {
  it('gives k and l, and what was done', () => {
    const text = textOf(datasetExample({ applied: PROPOSALS }), 'risk-report.md');
    expect(text).toMatch(/\| k: rijen in de kleinste groep \| \d+ \|/u);
    expect(text).toContain('- De Linde, 2026-2027: de rol is weggelaten.');
    expect(text).toContain('2026-2027: de netwerken A, B zijn samengenomen als Pool 1, zonder rol.');
  });

  it('names the groups that do not keep the rules', () => {
    const rows = researchRows(srtInstrument, { networks: ['A|B'], members: 4, seed: 2 });
    const text = textOf(
      datasetExample({ instrument: srtInstrument, rows, language: 'en' }),
      'risk-report.md',
    );
    expect(text).toContain('may not be handed on');
    expect(text).toMatch(/- A\\\|B, 2026-2027, .+: too few rows \(\d\)\./u);
  });

  it.each([
    [
      'nl',
      'alle antwoorden, of alle op één na, zijn gelijk bij d1; alle schaalgemiddelden, of alle op één na, zijn gelijk bij Verbondenheid.',
    ],
    [
      'en',
      'all answers, or all but one, are the same for d1; all scale means, or all but one, are the same for Belonging.',
    ],
  ] as const)('names items and dimensions for which a group is alike (%s)', (language, sentence) => {
    const rows = Array.from({ length: 6 }, (_, member): ResearchRow => {
      const others = Array.from({ length: 6 }, (_item, place) => ((member + place) % 4) + 1);
      const [d2 = 1, d3 = 1, ...rest] = others;
      const belonging = member % 2 === 0 ? [1, 2] : [2, 1];
      return {
        network: 'A',
        schoolYear: '2026-2027',
        role: null,
        answers: [1, d2, d3, ...belonging, ...rest],
      };
    });
    const text = textOf(datasetExample({ rows, language }), 'risk-report.md');
    expect(text).toContain(`: ${sentence}\n`);
  });
});

describe('text in Markdown', () => {
  it('stays on one line and in one cell', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(markdownText(text)).not.toMatch(/[\n\r]|(?<!\\)(?:\\\\)*[|<]/u);
      }),
    );
    expect(markdownText('# a\n| b * <c>')).toBe('\\# a \\| b \\* \\<c\\>');
    expect(markdownText('1.0')).toBe('1.0');
    for (const name of HOSTILE_NAMES) expect(markdownText(name)).not.toContain('\n');
  });
});

const PROPOSALS: Dataset['applied'] = [
  { kind: 'generalise-role', network: 'De Linde', schoolYear: '2026-2027' },
  { kind: 'drop-role', network: 'De Linde', schoolYear: '2026-2027' },
  { kind: 'leave-out', network: 'De Linde', schoolYear: '2026-2027' },
  { kind: 'pool-networks', schoolYear: '2026-2027', networks: ['A', 'B'], name: 'Pool 1' },
  { kind: 'drop-year', schoolYear: '2025-2026' },
];

function textOf(dataset: Dataset, name: string): string {
  const file = datasetFiles(dataset).find((one) => one.name === name);
  if (file === undefined) throw new Error(`no file ${name}`);
  return bytesOf(file).toString('utf8');
}

function bytesOf(file: ReturnType<typeof datasetFiles>[number]): Buffer {
  return Buffer.concat([...filePieces(file)]);
}

/** By a profile of the Data Package specification, whose own draft of JSON Schema needs nothing of what was changed since. */
function faults(profile: string, value: unknown): readonly unknown[] {
  const { $schema: _, ...schema } = JSON.parse(
    readFileSync(`tests/fixtures/schemas/${profile}`, 'utf8'),
  ) as Record<string, unknown>;
  const ajv = new Ajv({ strict: false, formats: { textarea: true } });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  return validate(value) ? [] : (validate.errors ?? []);
}
