import type { Instrument } from '#instrument/Instrument.ts';
import type { RowFault } from '#research/rows/rowFault.ts';

export function rowFaultSentence(
  path: string,
  fault: RowFault,
  { scale }: Pick<Instrument, 'scale'>,
): string {
  const { kind, line, column, about } = fault;
  return `${path}: line ${line}, column ${column}: ${SENTENCES[kind](about, scale)}`;
}

type Sentence = (about: string, scale: Instrument['scale']) => string;

const SENTENCES: Readonly<Record<RowFault['kind'], Sentence>> = {
  'long-cell': (about) => `This cell, which begins with “${about}”, is far too long.`,
  'stray-quote': () =>
    'A quotation mark stands in the middle of this cell; put the cell in quotation marks and double those in it.',
  'unclosed-quote': () => 'This cell begins with a quotation mark, and the file ends before the second one.',
  'empty-file': () => 'The file is empty; a line with the names of the columns is expected here.',
  'other-separator': () => 'The columns are not separated by commas, semicolons or tabs.',
  'misplaced-column': (about) => `The column ${about} is expected here.`,
  'unknown-column': (about) => `The instrument has no item “${about}”.`,
  'duplicate-column': (about) => `There is a column ${about} already.`,
  'missing-column': (about) => `There is no column for ${about}.`,
  'ragged-line': (about) => `This line has ${about} cells, another number than the first line.`,
  'empty-network': () => 'The name of the network is missing.',
  'unclear-network': (about) =>
    `“${about}” is what programs write where a name is missing; put it in quotation marks if the network is called so.`,
  'not-a-school-year': (about) => `“${about}” is no school year; write it like 2025-2026.`,
  'unknown-role': (about) => `The instrument has no role “${about}”.`,
  'not-an-answer': (about) =>
    `“${about}” is no answer; write a whole number, not-applicable, or nothing for not answered.`,
  'unclear-missing': (about) =>
    `“${about}” can mean that nothing was answered or that the item was not applicable; say which with --na=not-answered or --na=not-applicable.`,
  'outside-scale': (about, { min, max }) =>
    `“${about}” is outside the scale, which goes from ${min} to ${max}.`,
};
