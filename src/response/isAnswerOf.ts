import type { Scale } from '#instrument/Instrument.ts';
import type { Answer } from './Response.ts';

/** Whether the value is a point of the scale or the option beside it. */
export function isAnswerOf(scale: Scale, value: unknown): value is Answer {
  if (value === 'na') return true;
  return typeof value === 'number' && Number.isInteger(value) && value >= scale.min && value <= scale.max;
}
