import type { Bytes } from '#shared/ports.ts';
import { err, type Result } from '#shared/Result.ts';
import { BASE32_TEXT, checkedTextLength, type TextKind, type TextRefusal } from './checkedText.ts';
import { findCheckedTexts } from './findCheckedTexts.ts';
import { undoRewriting } from './undoRewriting.ts';

/** Far more than a link or a letter with one in it. */
const CHARACTERS_MAX = 100_000;
const BEGINNINGS_MAX = 100;

/**
 * The body of the first whole text of this kind, whatever was done to it on the way and whatever stands around it; or
 * why the first that looks like one is refused.
 */
export function findCheckedText(kind: TextKind, text: string): Result<Bytes, TextRefusal> {
  const plain = undoRewriting(text.slice(0, CHARACTERS_MAX)).trim();
  let refused: Result<Bytes, TextRefusal> | null = null;
  let beginnings = 0;
  for (const { body } of findCheckedTexts(plain, [kind])) {
    if (body.ok) return body;
    refused ??= body;
    beginnings += 1;
    if (beginnings === BEGINNINGS_MAX) break;
  }
  if (refused !== null) return refused;
  const start = checkedTextLength(kind, BASE32_TEXT, plain.slice(0, BASE32_TEXT.startCharacters));
  return start.ok ? err('not-ours') : start;
}
