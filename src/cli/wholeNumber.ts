import { err, ok, type Result } from '#shared/Result.ts';
import { type Given, requiredValue } from './Given.ts';

/** The value of an option that takes a whole number from `min` to `max`, or a sentence about it. */
export function wholeNumber(
  given: Given,
  option: string,
  { min, max }: { readonly min: number; readonly max: number },
): Result<number, string> {
  const text = requiredValue(given, option);
  const value = /^-?\d{1,15}$/.test(text) ? Number(text) : NaN;
  const fits = Number.isInteger(value) && value >= min && value <= max;
  return fits
    ? ok(value)
    : err(`The option --${option} takes a whole number from ${min} to ${max}, not “${text}”.`);
}
