import type { Bytes } from '#shared/ports.ts';
import { float64s, int32s, joinedBytes, paddedText, SPACE } from './savBytes.ts';
import type { SavColumn, SavSegment } from './savColumns.ts';
import { spssValueLabel, spssVariableLabel } from './spssLabel.ts';
import type { CodeLabel, Variable } from './Variable.ts';

/**
 * Everything in a system file before its cases. Format: GNU PSPP Developer's Guide, "System File Format". The moment of
 * making has its place in the header; it says 1970 in every file.
 */
export function savDictionary(columns: readonly SavColumn[], cases: number): Bytes {
  return joinedBytes([
    header(columns, cases),
    ...columns.flatMap(variableRecords),
    ...valueLabelRecords(columns),
    extension(3, 4, int32s(1, 0, 0, NO_MACHINE, IEEE_754, 1, LITTLE_ENDIAN, CODE_PAGE_UTF_8)),
    extension(4, 8, float64s(SYSTEM_MISSING, Number.MAX_VALUE, LOWEST)),
    extension(11, 4, int32s(...columns.flatMap(displayParameters))),
    extension(13, 1, utf8(longNames(columns).join('\t'))),
    ...veryLongTexts(columns),
    extension(16, 8, int32s(1, 0, cases, 0)),
    extension(20, 1, utf8('UTF-8')),
    int32s(999, 0),
  ]);
}

/** The number that stands for "no number". */
export const SYSTEM_MISSING = -Number.MAX_VALUE;

/** The number next to it, the lowest that can be a value. */
const LOWEST = -(Number.MAX_VALUE - 2 ** 971);

const NO_MACHINE = -1;
const IEEE_754 = 1;
const LITTLE_ENDIAN = 2;
const CODE_PAGE_UTF_8 = 65_001;

const UNCOMPRESSED = 0;
const UNWEIGHTED = 0;

function header(columns: readonly SavColumn[], cases: number): Bytes {
  return joinedBytes([
    paddedText('$FL2@(#) SPSS DATA FILE Social Regulation Tool', 64),
    int32s(2, slotsOf(columns), UNCOMPRESSED, UNWEIGHTED, cases),
    float64s(100),
    paddedText('01 Jan 7000:00:00', 17),
    paddedText('', 64),
    new Uint8Array(3),
  ]);
}

function slotsOf(columns: readonly SavColumn[]): number {
  return columns.flatMap(({ segments }) => segments).reduce((sum, { slots }) => sum + slots, 0);
}

/** A record for each segment, and an empty one for each further 8 bytes of it. */
function variableRecords({ variable, segments }: SavColumn): readonly Bytes[] {
  return segments.flatMap((segment, place) => [
    place === 0 ? firstRecord(variable, segment) : segmentRecord(variable, segment),
    ...Array.from({ length: segment.slots - 1 }, () =>
      joinedBytes([int32s(2, -1, 0, 0, 0, 0), paddedText('', 8)]),
    ),
  ]);
}

function firstRecord(variable: Variable, { shortName, width }: SavSegment): Bytes {
  const label = utf8(spssVariableLabel(variable.label));
  const missing = variable.kind === 'coded' ? variable.missing : [];
  const format = formatOf(variable, width);
  return joinedBytes([
    int32s(2, width, 1, missing.length, format, format),
    paddedText(shortName, 8),
    int32s(label.length),
    filledUp(label, 4),
    float64s(...missing.map(({ code }) => code)),
  ]);
}

function segmentRecord(variable: Variable, { shortName, width }: SavSegment): Bytes {
  const format = formatOf(variable, width);
  return joinedBytes([int32s(2, width, 0, 0, format, format), paddedText(shortName, 8)]);
}

const TEXT_FORMAT = 1;
const NUMBER_FORMAT = 5;

/** Kind, width and decimals in one number. */
function formatOf(variable: Variable, width: number): number {
  if (variable.kind === 'text') return (TEXT_FORMAT << 16) | (width << 8);
  const decimals = variable.kind === 'number' ? variable.decimals : 0;
  return (NUMBER_FORMAT << 16) | (numberWidth(variable) << 8) | decimals;
}

/** In characters on screen; the values themselves have no width. */
function numberWidth(variable: Variable): number {
  if (variable.kind !== 'coded') return 14;
  return Math.max(...labelsOf(variable).map(({ code }) => String(code).length));
}

function valueLabelRecords(columns: readonly SavColumn[]): readonly Bytes[] {
  let slot = 1;
  return columns.flatMap((column) => {
    const first = slot;
    slot += slotsOf([column]);
    const labels = labelsOf(column.variable);
    return labels.length === 0
      ? []
      : [int32s(3, labels.length), ...labels.map(valueLabel), int32s(4, 1, first)];
  });
}

function labelsOf(variable: Variable): readonly CodeLabel[] {
  return variable.kind === 'coded' ? [...variable.values, ...variable.missing] : [];
}

function valueLabel({ code, label }: CodeLabel): Bytes {
  const text = utf8(spssValueLabel(label));
  return joinedBytes([float64s(code), filledUp(joinedBytes([Uint8Array.of(text.length), text]), 8)]);
}

/** For each segment its measurement level, its width on screen in characters, and its side. */
function displayParameters({ variable, segments }: SavColumn): readonly number[] {
  return segments.flatMap(({ width }) =>
    variable.kind === 'text'
      ? [NOMINAL, Math.min(Math.max(width, 8), 40), LEFT]
      : [levelOf(variable), 10, RIGHT],
  );
}

const NOMINAL = 1;
const ORDINAL = 2;
const CONTINUOUS = 3;
const LEFT = 0;
const RIGHT = 1;

function levelOf(variable: Exclude<Variable, { kind: 'text' }>): number {
  if (variable.kind === 'number') return CONTINUOUS;
  return variable.ordered ? ORDINAL : NOMINAL;
}

function longNames(columns: readonly SavColumn[]): readonly string[] {
  return columns.map(({ variable, segments }) => `${segments[0]?.shortName ?? ''}=${variable.name}`);
}

function veryLongTexts(columns: readonly SavColumn[]): readonly Bytes[] {
  const widths = columns
    .filter(({ segments }) => segments.length > 1)
    .map(({ segments, width }) => `${segments[0]?.shortName ?? ''}=${String(width).padStart(5, '0')}\0\t`);
  return widths.length === 0 ? [] : [extension(14, 1, utf8(widths.join('')))];
}

function extension(subtype: number, elementBytes: number, contents: Bytes): Bytes {
  return joinedBytes([int32s(7, subtype, elementBytes, contents.length / elementBytes), contents]);
}

function filledUp(bytes: Bytes, multiple: number): Bytes {
  const filled = new Uint8Array(Math.ceil(bytes.length / multiple) * multiple).fill(SPACE);
  filled.set(bytes);
  return filled;
}

function utf8(text: string): Bytes {
  return new TextEncoder().encode(text);
}
