/**
 * The words that keep away from a network and its answers, with their inflections and, in Dutch, their compounds.
 * "Cijfer" is among them even where it means a figure or a digit: a reader may take it for a grade.
 */
const DUTCH = [
  'cijfers?|\\w+cijfers?|norm(en)?|normwaarden?|doelwaarden?|streefwaarden?|benchmarks?|ranglijst\\w*',
  'sterk(e|er|ere|st|ste|te|tes)?|zwak(ke|ker|kere|st|ste|te|tes)?|toppers?',
  'goede?|beter|beste?|slecht(e|er|ere|st|ste)?|fout(e|en)?|verbeter\\w*|(on)?voldoendes?',
];
const ENGLISH = [
  '\\w*scor(es?|ed|ing)|\\w+scores?|grad(es?|ed|ing)|norms?|targets?|rank(s|ed|ings?)?|top|bottom',
  'strong(er|est|ly)?|strengths?|weak(er|est|ly|ness|nesses)?|high[- ]performers?',
  'good|better|best|bad(ly)?|worse|worst|improv\\w*|achiev\\w*|(in)?sufficient(ly)?',
];

const JUDGEMENT = new RegExp(
  `(?<![\\p{L}\\p{N}])(${[...DUTCH, ...ENGLISH].join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** The words of judgement in a text, whichever its language; empty for a text that passes none. */
export function judgementsIn(text: string): readonly string[] {
  return text.match(JUDGEMENT) ?? [];
}
