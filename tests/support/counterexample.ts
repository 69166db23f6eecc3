import fc from 'fast-check';

import type { Instrument } from '#instrument/Instrument.ts';
import type { Response } from '#response/Response.ts';
import { rowOf } from './responseRows.ts';

const COLUMNS = 110;
const LINES = 25;
/** Of the lines, for what the assertion said. */
const LINES_OF_ERROR = 6;

/**
 * What a failing property prints: how to run just this case again, and the smallest case found, on one screen.
 * Responses stand as rows that `responsesOf` (responseRows.ts) reads back.
 */
export function counterexampleMessage(details: fc.RunDetails<unknown>): string {
  const { counterexample, counterexamplePath, seed, numRuns, numShrinks } = details;
  // A long path is left out: with the seed alone it is found again, only later.
  const path =
    counterexamplePath !== null && counterexamplePath.length < 30 ? `, path: '${counterexamplePath}'` : '';
  const error =
    details.errorInstance instanceof Error ? details.errorInstance.message : details.errorInstance;
  const said = linesOf(String(error)).slice(0, LINES_OF_ERROR);
  const head = [
    `Property failed after ${numRuns} tests, made smaller ${numShrinks} times. Again: { seed: ${seed}${path} }`,
    ...said,
    'With:',
  ];
  const instrument = findInstrument(counterexample);
  const shown = (Array.isArray(counterexample) ? counterexample : [counterexample]).flatMap(
    (value: unknown) => linesFor(value, instrument),
  );
  const room = LINES - head.length;
  const fitting =
    shown.length <= room ? shown : [...shown.slice(0, room - 1), `… ${shown.length - room + 1} lines more`];
  return [...head, ...fitting].map(cut).join('\n');
}

function linesFor(value: unknown, instrument: Instrument | null, name = ''): readonly string[] {
  const label = name === '' ? '' : `${name}: `;
  if (isInstrument(value)) return [`${label}${instrumentLine(value)}`];
  if (isResponse(value)) return [`${label}${rowsOf([value], instrument).join('')}`];
  if (Array.isArray(value) && value.length > 0 && value.every(isResponse)) {
    return [`${label}${value.length} responses`, ...rowsOf(value, instrument)];
  }
  if (isRecord(value) && findResponses(value)) {
    return Object.entries(value).flatMap(([key, part]) =>
      linesFor(part, instrument, name === '' ? key : `${name}.${key}`),
    );
  }
  return [`${label}${fc.stringify(value)}`];
}

/** `'4454', '45-n',` and so on, as many on a line as fit. */
function rowsOf(responses: readonly Response[], instrument: Instrument | null): readonly string[] {
  const asked = instrument ?? askedIn(responses);
  const lines: string[] = [];
  for (const response of responses) {
    const row = `'${rowOf(asked, response)}',`;
    const last = lines.at(-1);
    if (last !== undefined && last.length + row.length + 1 <= COLUMNS)
      lines[lines.length - 1] = `${last} ${row}`;
    else lines.push(`  ${row}`);
  }
  return lines;
}

/** Where no instrument is at hand: the items that anybody answered. */
function askedIn(responses: readonly Response[]): Pick<Instrument, 'items' | 'scale'> {
  const ids = [...new Set(responses.flatMap(({ answers }) => Object.keys(answers)))].sort();
  const points = responses
    .flatMap(({ answers }) => Object.values(answers))
    .filter((one) => typeof one === 'number');
  return {
    items: ids.map((id) => ({ id, dimension: '', text: {} })),
    scale: { min: Math.min(0, ...points), max: Math.max(0, ...points), labels: [], notApplicable: {} },
  };
}

/** How it is built; its texts, as far as there is room. */
function instrumentLine({ id, dimensions, items, scale, roles, languages, title }: Instrument): string {
  const built = dimensions.map((dimension) => {
    const ids = items.filter((item) => item.dimension === dimension.id).map((item) => item.id);
    return `${dimension.side} ${ids.join(' ')}`;
  });
  const asked = roles.length === 0 ? 'no roles' : `roles ${roles.map((role) => role.id).join(' ')}`;
  const texts = `${languages.join(' ')} ${JSON.stringify(title)}`;
  return `${id}, points ${scale.min} to ${scale.max}, ${asked}, items ${built.join(' | ')}, ${texts}`;
}

function findInstrument(value: unknown): Instrument | null {
  if (isInstrument(value)) return value;
  const parts = Array.isArray(value)
    ? (value as unknown[]).slice(0, 50)
    : isRecord(value)
      ? Object.values(value)
      : [];
  for (const part of parts) {
    const found = findInstrument(part);
    if (found !== null) return found;
  }
  return null;
}

function findResponses(value: unknown): boolean {
  if (isResponse(value) || isInstrument(value)) return true;
  if (Array.isArray(value)) return value.some(findResponses);
  return isRecord(value) && Object.values(value).some(findResponses);
}

function isInstrument(value: unknown): value is Instrument {
  return isRecord(value) && Array.isArray(value['items']) && 'scale' in value && 'dimensions' in value;
}

function isResponse(value: unknown): value is Response {
  return isRecord(value) && 'responseId' in value && 'revision' in value && isRecord(value['answers']);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) !== Uint8Array.prototype;
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

function cut(line: string): string {
  return line.length <= COLUMNS ? line : `${line.slice(0, COLUMNS - 1)}…`;
}
