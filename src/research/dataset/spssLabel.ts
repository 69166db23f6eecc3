import { oneLine } from './oneLine.ts';
import { utf8Within } from './savBytes.ts';

/** The label of a variable on one line; SPSS keeps 255 bytes of it. */
export function spssVariableLabel(label: string): string {
  return lineWithin(label, 255);
}

/** The label of a value on one line; SPSS keeps 120 bytes of it. */
export function spssValueLabel(label: string): string {
  return lineWithin(label, 120);
}

function lineWithin(text: string, bytes: number): string {
  return new TextDecoder().decode(utf8Within(oneLine(text), bytes));
}
