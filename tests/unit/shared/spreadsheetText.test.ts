import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { spreadsheetText } from '#shared/spreadsheetText.ts';

describe('a text in a spreadsheet', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+31 6', "'+31 6"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ['\nx', "'\nx"],
    ['  =1', "'  =1"],
    ['"=1"', '\'"=1"'],
    ["'=1", "''=1"],
    ['\u200e=1', "'\u200e=1"],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠x', "'＠x"],
    ['x;=1', "x;'=1"],
    ['x,"=1', 'x,\'"=1'],
    ['x\n=1', "x\n'=1"],
  ])('%j is never a formula', (cell, safe) => {
    expect(spreadsheetText(cell)).toBe(safe);
  });

  it.each(['', 'Netwerk 1', 'a = b', 'x-y', 'e@mail', '2026-2027', '“Linde”, groep 3', "'s-Hertogenbosch"])(
    '%j stays as it is',
    (cell) => {
      expect(spreadsheetText(cell)).toBe(cell);
    },
  );

  it('gains apostrophes and loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('=+-@＝;,\t\n"a ')) }), (cell) => {
        const safe = spreadsheetText(cell);
        expect(safe.replaceAll("'", '')).toBe(cell);
        for (const part of safe.split(/[;,\t\r\n]/u)) expect(part).not.toMatch(/^[\s"]*[=+\-@＝]/u);
      }),
    );
  });
});
