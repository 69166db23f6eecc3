import { readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

import { runProgram } from './runProgram.ts';

export interface SpreadsheetCell {
  /** What the spreadsheet made of it: `string`, `float`, `date`, `time`, `boolean`, …; empty for an empty cell. */
  readonly type: string;
  readonly text: string;
}

/** A locale of Windows, as LibreOffice's filter numbers them. */
export const LOCALES = { nl: 1043, en: 1033, de: 1031 } as const;

interface Opened {
  /** In `folder`; a CSV file with `separator` between its cells. */
  readonly file: string;
  readonly separator?: string;
  readonly locale: keyof typeof LOCALES;
}

/**
 * The first sheet of a file as LibreOffice opens it, looking for numbers and dates wherever it can. Needs the test
 * environment `jsdom`.
 */
export function readBySpreadsheet(
  folder: string,
  { file, separator, locale }: Opened,
): readonly (readonly SpreadsheetCell[])[] {
  const filter = [separator?.charCodeAt(0), 34, 76, 1, '', LOCALES[locale], 'false', 'true'].join(',');
  runProgram({
    program: 'soffice',
    options: [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      ...(separator === undefined ? [] : [`--infilter=Text - txt - csv (StarCalc):${filter}`]),
      '--convert-to',
      'fods',
      '--outdir',
      join(folder, locale),
      file,
    ],
    folder,
    package: 'libreoffice-calc',
    home: folder,
  });
  const written = join(folder, locale, `${basename(file, extname(file))}.fods`);
  const document = new DOMParser().parseFromString(readFileSync(written, 'utf8'), 'text/xml');
  const [sheet] = document.getElementsByTagName('table:table');
  return [...(sheet?.getElementsByTagName('table:table-row') ?? [])].map((row) =>
    [...row.getElementsByTagName('table:table-cell')].flatMap((cell) => {
      const repeated = Number(cell.getAttribute('table:number-columns-repeated') ?? 1);
      const text = [...cell.getElementsByTagName('text:p')].map(({ textContent }) => textContent).join('\n');
      const type = cell.getAttribute('office:value-type') ?? '';
      return Array.from({ length: Math.min(repeated, COLUMNS_MAX) }, () => ({ type, text }));
    }),
  );
}

/** The empty rest of a sheet is one cell, repeated. */
const COLUMNS_MAX = 200;
