import { drawBelow } from './drawBelow.ts';
import type { RandomBytes } from './ports.ts';

/** So many words of the list, with spaces between; each word is equally likely at each place, whatever came before it. */
export function drawWords(words: readonly string[], count: number, randomBytes: RandomBytes): string {
  return Array.from({ length: count }, () => words[drawBelow(words.length, randomBytes)]).join(' ');
}
