import { inPieces } from './inPieces.ts';
import { TEXT_STYLE } from './xlsxFrame.ts';
import { xmlText } from './xmlText.ts';

export interface SheetCell {
  /** `null`: an empty cell. */
  readonly value: string | number | null;
  /** Where it has another than its kind of value has. */
  readonly style?: number;
}

/** The XML of one sheet; its first row stays in view. */
export function* sheetPieces(rows: Iterable<readonly SheetCell[]>): Generator<string> {
  yield (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews>' +
    '<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
    '</sheetView></sheetViews><sheetData>'
  );
  const letters: string[] = [];
  yield* inPieces(rows, (cells, place) => {
    const row = place + 1;
    let xml = `<row r="${row}">`;
    for (const [column, cell] of cells.entries()) {
      letters[column] ??= columnLetters(column);
      xml += cellXml(`${letters[column]}${row}`, cell);
    }
    return `${xml}</row>`;
  });
  yield '</sheetData></worksheet>';
}

function cellXml(reference: string, { value, style }: SheetCell): string {
  if (value === null) return '';
  if (typeof value === 'number') return `<c r="${reference}"><v>${value}</v></c>`;
  const text = `<is><t xml:space="preserve">${xmlText(withoutEscapes(value))}</t></is>`;
  return `<c r="${reference}" s="${style ?? TEXT_STYLE}" t="inlineStr">${text}</c>`;
}

/** Programs read `_x0041_` in a cell as an escaped `A`; an escaped `_` keeps it what it is. */
function withoutEscapes(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_');
}

/** A, B, …, Z, AA, AB, … */
function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
