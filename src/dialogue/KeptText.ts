/**
 * A text that more than one device may have written: its versions, in code unit order, none of them held by
 * another. Where one device writes there is one version; where nothing is written there is none. Merging is then the
 * union of two sets, which does not ask who was first (see README.md).
 */
export type KeptText = readonly string[];

/** Comparing each version with each other one stays quick. */
const MOST_VERSIONS = 50;

export function keptText(text: string): KeptText {
  return text === '' ? [] : [text];
}

/** All that either side wrote; a version that another one holds is not repeated. */
export function mergeTexts(one: KeptText, other: KeptText): KeptText {
  const versions = [...new Set([...one, ...other])];
  return versions
    .filter((version) => !versions.some((longer) => longer !== version && holds(longer, version)))
    .sort();
}

/** Whether the text stands in the longer one as whole words: "Jo" is in "Jo and Ann", and not in "John". */
function holds(longer: string, text: string): boolean {
  for (let at = longer.indexOf(text); at !== -1; at = longer.indexOf(text, at + 1)) {
    if (!isWithinWord(longer, at) && !isWithinWord(longer, at + text.length)) return true;
  }
  return false;
}

function isWithinWord(text: string, at: number): boolean {
  return WORD_CHARACTER.test(text.charAt(at - 1)) && WORD_CHARACTER.test(text.charAt(at));
}

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;

const BETWEEN_PARAGRAPHS = '\n\n';
const WITHIN_LINE = ' / ';

/** How the versions of a text of several lines are read and written on. */
export function inParagraphs(text: KeptText): string {
  return text.join(BETWEEN_PARAGRAPHS);
}

/** The same for a text of one line, which an input field would rob of its line breaks. */
export function onOneLine(text: KeptText): string {
  return text.join(WITHIN_LINE);
}

/** Whether the value is such a text, of at most `longest` UTF-16 code units whichever way it is read. */
export function isKeptText(value: unknown, longest: number): value is KeptText {
  if (!Array.isArray(value) || value.length > MOST_VERSIONS) return false;
  // Copied, because `every` passes over the holes of an array.
  const versions: readonly unknown[] = [...(value as readonly unknown[])];
  if (!areWritten(versions)) return false;
  if (versions.join(WITHIN_LINE).length > longest) return false;
  const merged = mergeTexts(versions, []);
  return merged.length === versions.length && merged.every((version, index) => version === versions[index]);
}

function areWritten(versions: readonly unknown[]): versions is readonly string[] {
  return versions.every((version) => typeof version === 'string' && version !== '');
}
