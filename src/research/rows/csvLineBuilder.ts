import type { CsvFault, CsvFaultKind, CsvLine } from './CsvLine.ts';

/** More than any name needs; of a longer cell no more than this is ever held. */
const CELL_BYTES_MAX = 1000;

export interface CsvLineBuilder {
  readonly take: (byte: number) => void;
  /** Of the cell that is being taken; the first one of a cell counts. */
  readonly fault: (kind: CsvFaultKind) => void;
  /** The cell that is being taken stands in quotation marks. */
  readonly quote: () => void;
  readonly endCell: () => void;
  /** Ends the last cell too. */
  readonly endLine: (line: number) => CsvLine;
  readonly hasCells: () => boolean;
}

export function csvLineBuilder(): CsvLineBuilder {
  const held = new Uint8Array(CELL_BYTES_MAX);
  let length = 0;
  let cells: string[] = [];
  let quoted: number[] = [];
  let faults: CsvFault[] = [];

  const fault = (kind: CsvFaultKind): void => {
    const column = cells.length + 1;
    if (faults.at(-1)?.column !== column) faults.push({ kind, column });
  };
  const endCell = (): void => {
    if (length > CELL_BYTES_MAX) fault('long-cell');
    cells.push(textOf(held.subarray(0, Math.min(length, CELL_BYTES_MAX))));
    length = 0;
  };
  return {
    take: (byte) => {
      if (length < CELL_BYTES_MAX) held[length] = byte;
      length += 1;
    },
    fault,
    quote: () => {
      quoted.push(cells.length);
    },
    endCell,
    endLine: (line) => {
      endCell();
      const ended = { line, cells, quoted, faults };
      cells = [];
      quoted = [];
      faults = [];
      return ended;
    },
    hasCells: () => cells.length > 0,
  };
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function textOf(bytes: Uint8Array): string {
  if (bytes.length === 0) return '';
  // Nearly all cells are one digit.
  if (bytes.length === 1 && bytes[0] !== undefined && bytes[0] < 0x80) return String.fromCharCode(bytes[0]);
  try {
    return utf8.decode(bytes);
  } catch {
    return Array.from(bytes, windows1252).join('');
  }
}

// Not by TextDecoder: some versions of Node read windows-1252 as Latin-1, in which these 32 are control characters.
const FROM_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windows1252(byte: number): string {
  return byte >= 0x80 && byte < 0xa0 ? FROM_0X80.charAt(byte - 0x80) : String.fromCharCode(byte);
}
