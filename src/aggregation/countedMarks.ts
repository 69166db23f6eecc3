import { isBase64urlOf } from '#shared/base64url.ts';

export const COUNTED_MARK_BYTES = 16;

/** Whether these may stand in an edition: each once, in the order of their characters. */
export function areCountedMarks(marks: readonly string[]): boolean {
  return marks.every(
    (mark, place) =>
      isBase64urlOf(COUNTED_MARK_BYTES, mark) && (place === 0 || mark > (marks[place - 1] ?? '')),
  );
}
