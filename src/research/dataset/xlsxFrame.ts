import type { DatasetFile } from './DatasetFile.ts';
import { xmlText } from './xmlText.ts';

/** Places in the list of cell formats below. */
export const HEADING_STYLE = 1;
/** Stays a text when somebody edits it. */
export const TEXT_STYLE = 2;

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Everything in a workbook but its sheets, which are `xl/worksheets/sheet1.xml` and so on. */
export function xlsxFrame(sheetNames: readonly string[]): readonly DatasetFile[] {
  const sheets = sheetNames.map((name, index) => ({ name, number: index + 1 }));
  return [
    part('[Content_Types].xml', [
      `<Types xmlns="${PACKAGE}/content-types">`,
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
      `<Default Extension="xml" ContentType="application/xml"/>`,
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>`,
      `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>`,
      ...sheets.map(
        ({ number }) =>
          `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
      ),
      '</Types>',
    ]),
    part('_rels/.rels', [
      `<Relationships xmlns="${PACKAGE}/relationships">`,
      `<Relationship Id="rId1" Type="${DOCUMENT}/officeDocument" Target="xl/workbook.xml"/>`,
      '</Relationships>',
    ]),
    part('xl/workbook.xml', [
      `<workbook xmlns="${SPREADSHEET}" xmlns:r="${DOCUMENT}"><sheets>`,
      ...sheets.map(
        ({ name, number }) => `<sheet name="${xmlText(name)}" sheetId="${number}" r:id="rId${number}"/>`,
      ),
      '</sheets></workbook>',
    ]),
    part('xl/_rels/workbook.xml.rels', [
      `<Relationships xmlns="${PACKAGE}/relationships">`,
      ...sheets.map(
        ({ number }) =>
          `<Relationship Id="rId${number}" Type="${DOCUMENT}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
      ),
      `<Relationship Id="rId${sheets.length + 1}" Type="${DOCUMENT}/styles" Target="styles.xml"/>`,
      '</Relationships>',
    ]),
    part('xl/styles.xml', [
      `<styleSheet xmlns="${SPREADSHEET}">`,
      '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>',
      '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
      '<fills count="2"><fill><patternFill patternType="none"/></fill>',
      '<fill><patternFill patternType="gray125"/></fill></fills>',
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
      '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" quotePrefix="1"/>',
      '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs>',
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      '</styleSheet>',
    ]),
  ];
}

function part(name: string, lines: readonly string[]): DatasetFile {
  return { name, pieces: () => [XML, ...lines] };
}
