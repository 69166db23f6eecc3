import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Instrument } from '#instrument/Instrument.ts';
import { COMBINED_ROLES, type ResearchRow } from '#research/ResearchRow.ts';
import { readRows } from '#research/rows/readRows.ts';
import { writeRows } from '#research/rows/writeRows.ts';
import { plainName } from '#shared/plainName.ts';
import type { Bytes } from '#shared/ports.ts';
import { arbitraryInstrument } from '#tests/support/arbitraryInstrument.ts';
import { smallInstrument } from '#tests/support/smallInstrument.ts';

const HEADER = 'network,school_year,role,d1,d2,d3,b1,b2,i1,i2,u1,u2';
const ANSWERS = '1,2,3,4,1,2,3,4,1';
const DECIMALS = ANSWERS.replaceAll(',', '.0,') + '.00';
const ROW = `Noord,2025-2026,teacher,${ANSWERS}`;

describe('a file of rows', () => {
  it('gives back the rows it was written from, however it is cut into pieces', () => {
    const anything = arbitraryInstrument().chain((instrument) =>
      fc.tuple(fc.constant(instrument), fc.array(arbitraryRow(instrument), { maxLength: 8 })),
    );
    fc.assert(
      fc.property(anything, fc.integer({ min: 1, max: 50 }), ([instrument, rows], pieceLength) => {
        const file = bytesOf([...writeRows(instrument, rows)].join(''));
        expect(readRows(instrument, cut(file, pieceLength))).toEqual({ ok: true, value: rows });
      }),
      { seed: 20261, numRuns: 100 },
    );
  });

  it('tells not answered, not applicable and a role that was not said from one another', () => {
    expect(read(`${HEADER}\nNoord,2025-2026,,1,,not-applicable,4,1,2,3,4,1\n`)).toEqual([
      {
        network: 'Noord',
        schoolYear: '2025-2026',
        role: null,
        answers: [1, null, 'na', 4, 1, 2, 3, 4, 1],
      },
    ]);
  });

  it('may have its items in another order, and roles taken together', () => {
    const turned = `network,school_year,role,u2,d1,d2,d3,b1,b2,i1,i2,u1`;
    const [row] = read(`${turned}\nNoord,2025-2026,${COMBINED_ROLES},4,1,1,1,1,1,1,1,2\n`);
    expect(row?.answers).toEqual([1, 1, 1, 1, 1, 1, 1, 2, 4]);
    expect(row?.role).toBe(COMBINED_ROLES);
  });

  it.each([
    ['a byte order mark', `\uFEFF${HEADER}\n${ROW}\n`],
    [
      'a byte order mark before a quotation mark',
      `\uFEFF${HEADER.replace('network', '"network"')}\n${ROW}\n`,
    ],
    ['CRLF', `${HEADER}\r\n${ROW}\r\n`],
    ['CR', `${HEADER}\r${ROW}\r`],
    ['no end of the last line', `${HEADER}\n${ROW}`],
    ['empty lines', `${HEADER}\n\n${ROW}\n\n\n`],
    ['lines of separators at the end', `${HEADER}\n${ROW}\n${','.repeat(11)}\n,,\n`],
    ['columns that were once in use', `${HEADER},,\n${ROW},, \n`],
    ['semicolons', `${HEADER}\n${ROW}\n`.replaceAll(',', ';')],
    ['tabs', `${HEADER}\n${ROW}\n`.replaceAll(',', '\t')],
    ['decimals that say nothing', `${HEADER}\n${ROW.replace(ANSWERS, DECIMALS)}\n`],
    [
      'decimal commas',
      `${HEADER.replaceAll(',', ';')}\nNoord;2025-2026;teacher;${DECIMALS.replaceAll(/[,.]/g, (mark) => (mark === ',' ? ';' : ','))}`,
    ],
    ['numbers before the rows', `"",${HEADER}\n"1",${ROW}\n`],
    ['blanks around cells', `${HEADER}\n${ROW}\n`.replaceAll(',', ' , ')],
    ['every cell in quotation marks', quotedCells(`${HEADER}\n${ROW}\n`)],
  ])('may be written with %s', (_, file) => {
    expect(read(file)).toEqual(read(`${HEADER}\n${ROW}\n`));
    expect(read(file)).toHaveLength(1);
  });

  it('may hold a comma and a quotation mark in a name, and a new line as a space', () => {
    const [row] = read(`${HEADER}\n"Taal, ""vak""\nen school",2025-2026,teacher,${ANSWERS}\n`);
    expect(row?.network).toBe('Taal, "vak" en school');
  });

  it('may be UTF-8, Latin-1 or windows-1252', () => {
    const name = 'Beïnvloeding café';
    const utf8 = bytesOf(`${HEADER}\n${name},2025-2026,teacher,${ANSWERS}\n`);
    expect(networksIn(utf8)).toEqual([name]);
    expect(networksIn(latin1(`${HEADER}\n${name},2025-2026,teacher,${ANSWERS}\n`))).toEqual([name]);
    // 0x80 and 0x92 are the euro sign and the apostrophe of windows-1252; Latin-1 has none.
    const windows = latin1(`${HEADER}\n\x80 thema\x92s,2025-2026,teacher,${ANSWERS}\n`);
    expect(networksIn(windows)).toEqual(['€ thema’s']);
  });
});

describe('a file of rows is refused, with line and column,', () => {
  it.each<[string, string, readonly [string, number, number]]>([
    ['when it is empty', '', ['empty-file', 1, 1]],
    ['with bars', `${HEADER.replaceAll(',', '|')}\n`, ['other-separator', 1, 1]],
    ['with a word of R', `${HEADER}\n${ROW.replace(/1$/, 'NA')}\n`, ['unclear-missing', 2, 12]],
    [
      'with a network that may be none',
      `${HEADER}\nNA,2025-2026,teacher,${ANSWERS}\n`,
      ['unclear-network', 2, 1],
    ],
    ['without a column of ours', `network,year,role,${HEADER.slice(25)}`, ['misplaced-column', 1, 2]],
    ['with an unknown column', `${HEADER},x9\n`, ['unknown-column', 1, 13]],
    ['with a column twice', `${HEADER},d2\n`, ['duplicate-column', 1, 13]],
    ['without the column of an item', `${HEADER.replace(',u2', '')}\n`, ['missing-column', 1, 12]],
    ['with a line too short', `${HEADER}\n${ROW}\nNoord,2025-2026,teacher,1\n`, ['ragged-line', 3, 5]],
    ['with a line too long', `${HEADER}\n${ROW},1\n`, ['ragged-line', 2, 13]],
    ['without a network', `${HEADER}\n ,2025-2026,teacher,${ANSWERS}\n`, ['empty-network', 2, 1]],
    ['with no school year', `${HEADER}\nNoord,2025-2027,teacher,${ANSWERS}\n`, ['not-a-school-year', 2, 2]],
    ['with an unknown role', `${HEADER}\nNoord,2025-2026,cook,${ANSWERS}\n`, ['unknown-role', 2, 3]],
    ['with an answer outside the scale', `${HEADER}\n${ROW.replace(/1$/, '5')}\n`, ['outside-scale', 2, 12]],
    ['with half a point', `${HEADER}\n${ROW.replace(/1$/, '1.5')}\n`, ['not-an-answer', 2, 12]],
    ['with an open quotation mark', `${HEADER}\n${ROW}\n"Noord,2025-2026\n`, ['unclosed-quote', 3, 1]],
    [
      'with a stray quotation mark',
      `${HEADER}\nNo"ord,2025-2026,teacher,${ANSWERS}\n`,
      ['stray-quote', 2, 1],
    ],
    ['with text after one', `${HEADER}\n"No"ord,2025-2026,teacher,${ANSWERS}\n`, ['stray-quote', 2, 1]],
  ])('%s', (_, file, [kind, line, column]) => {
    expect(faultsIn(bytesOf(file))[0]).toMatchObject({ kind, line, column });
  });

  it('with a cell of ten million characters, of which little is held', () => {
    const start = bytesOf(`${HEADER}\n${ROW}\n`);
    const million = new Uint8Array(1_000_000).fill(0x61);
    const end = bytesOf(`,2025-2026,teacher,${ANSWERS}\n`);
    const result = readRows(smallInstrument, [start, ...Array.from({ length: 10 }, () => million), end]);
    expect(result).toMatchObject({
      ok: false,
      error: { faults: [{ kind: 'long-cell', line: 3, column: 1 }] },
    });
    expect(JSON.stringify(result).length).toBeLessThan(500);
  });

  it('listing the first faults and counting the others', () => {
    const result = readRows(smallInstrument, [bytesOf(`${HEADER}\n${'Noord\n'.repeat(100)}`)]);
    expect(result).toMatchObject({ ok: false, error: { more: 80 } });
  });

  it('or read, whatever its bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (noise, hasHeader) => {
        const file = [...(hasHeader ? [bytesOf(`${HEADER}\n`)] : []), Uint8Array.from(noise)];
        const result = readRows(smallInstrument, file);
        expect(result.ok || result.error.faults.length > 0).toBe(true);
      }),
      { seed: 20262, numRuns: 300 },
    );
  });
});

const MEANT = ['not-answered', 'not-applicable'] as const;

describe('a word of a program for no value', () => {
  const words = ['NA', 'na', 'NaN', '<NA>', 'NULL', 'None', '#N/A', '#N/B', '#NV', 'n/a', '.', ' NA '];
  it.each(words)('%s is refused once for all answers, or means what is said', (word) => {
    const file = bytesOf(`${HEADER}\nNoord,2025-2026,,1,${word},,4,1,2,3,4,${word}\n`);
    expect(faultsIn(file)).toEqual([{ kind: 'unclear-missing', line: 2, column: 5, about: word }]);
    for (const missing of MEANT) {
      const result = readRows(smallInstrument, [file], { missing });
      const value = missing === 'not-answered' ? null : 'na';
      expect(result.ok && result.value[0]?.answers).toEqual([1, value, null, 4, 1, 2, 3, 4, value]);
    }
  });

  it('says as a role that there is none', () => {
    expect(read(`${HEADER}\nNoord,2025-2026,NA,${ANSWERS}\n`)[0]?.role).toBeNull();
  });

  it('is the name of a network in quotation marks', () => {
    expect(networksIn(bytesOf(`${HEADER}\n"NA",2025-2026,,${ANSWERS}\n`))).toEqual(['NA']);
  });
});

describe('names that look the same', () => {
  it('are one network, however they are spelt', () => {
    const names = ['Reünie Zuid', 'Reu\u0308nie Zuid', 'Reünie\u00a0Zuid', ' Reünie  Zuid ', 'Reünie\tZuid'];
    const rows = names.map((name) => `"${name}",2025-2026,teacher,${ANSWERS}\n`);
    expect(new Set(networksIn(bytesOf(`${HEADER}\n${rows.join('')}`)))).toEqual(new Set(['Reünie Zuid']));
  });
});

describe('a file of rows in UTF-16', () => {
  const text = `${HEADER}\r\nReünie \u{1F469},2025-2026,teacher,${ANSWERS}\r\n`;
  it.each([
    ['little-endian with a byte order mark', utf16(`\ufeff${text}`, true)],
    ['big-endian with a byte order mark', utf16(`\ufeff${text}`, false)],
    ['little-endian without one', utf16(text, true)],
    ['big-endian without one', utf16(text, false)],
  ])('%s is the same rows, however it is cut into pieces', (_, file) => {
    for (const length of [1, 2, 3, 7, 1000]) {
      expect(readRows(smallInstrument, cut(file, length))).toEqual({ ok: true, value: read(text) });
    }
  });
});

function utf16(text: string, isLittleEndian: boolean): Bytes {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let place = 0; place < text.length; place += 1) {
    view.setUint16(2 * place, text.charCodeAt(place), isLittleEndian);
  }
  return new Uint8Array(view.buffer);
}

function arbitraryRow({ items, scale, roles }: Instrument): fc.Arbitrary<ResearchRow> {
  const point = fc.integer({ min: scale.min, max: scale.max });
  const answer = fc.oneof(point, fc.constant('na' as const), fc.constant(null));
  const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
  return fc.record({
    network: name.map(plainName).filter((text) => text !== ''),
    schoolYear: fc.integer({ min: 1990, max: 2090 }).map((year) => `${year}-${year + 1}`),
    role: fc.constantFrom(null, COMBINED_ROLES, ...roles.map(({ id }) => id)),
    answers: fc.tuple(...items.map(() => answer)),
  });
}

function read(file: string): readonly ResearchRow[] {
  const result = readRows(smallInstrument, [bytesOf(file)]);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function networksIn(file: Bytes): readonly string[] {
  const result = readRows(smallInstrument, [file]);
  return result.ok ? result.value.map(({ network }) => network) : [];
}

function faultsIn(file: Bytes) {
  const result = readRows(smallInstrument, [file]);
  return result.ok ? [] : result.error.faults;
}

function cut(bytes: Bytes, length: number): readonly Bytes[] {
  return Array.from({ length: Math.ceil(bytes.length / length) }, (_, place) =>
    bytes.slice(place * length, (place + 1) * length),
  );
}

function bytesOf(text: string): Bytes {
  return new TextEncoder().encode(text);
}

/** One byte a character. */
function latin1(text: string): Bytes {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function quotedCells(file: string): string {
  return file.replaceAll(/[^,\n]+/g, (cell) => `"${cell}"`);
}
