/** A text without breaks, control characters or halves of a character, for formats that have no place for them. */
export function oneLine(text: string): string {
  const whole = new TextDecoder().decode(new TextEncoder().encode(text));
  return whole.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
