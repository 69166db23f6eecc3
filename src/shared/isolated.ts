/**
 * A name as it stands in a sentence: whatever way it is written, the words and figures beside it stay where they are
 * (UAX 9: it stands between U+2068 and U+2069, and has neither of its own without the other). A Latin name without
 * marks stays as it is, since every language on screen is written from left to right. Not for what a machine reads.
 */
export function isolated(name: string): string {
  return TURNS.test(name) ? `\u2068${name.replace(LOOSE_MARKS, '$1')}\u2069` : name;
}

/** The same texts, but each that is a function isolates the names it is given. */
export function isolatingNames<Texts>(texts: Texts): Texts {
  if (typeof texts === 'function') {
    // A figure turns nothing, and stays what it is.
    return ((...about: string[]) => (texts as Wording)(...about.map(isolated))) as Texts;
  }
  if (typeof texts !== 'object') return texts;
  const isolating = (Array.isArray(texts) ? [] : {}) as Texts;
  for (const key in texts) isolating[key] = isolatingNames(texts[key]);
  return isolating;
}

type Wording = (...about: readonly string[]) => unknown;

/** Marks that set a direction, and letters that may: all but the Latin ones, so that this list is short. */
const TURNS = /\p{Bidi_C}|(?!\p{sc=Latn})\p{L}/u;
/** With the pairs of `isolated` among them, which are kept. */
const LOOSE_MARKS = /(\u2068[^\u2066-\u2069]*\u2069)|[\u2066-\u2069]/gu;
