/**
 * The research packages in a text that was pasted: each from its opening brace to its closing one, or to the end where
 * that is missing. An e-mail may stand around them and have broken their lines; no white space in them means anything.
 * A text without any is given back as it is, to be refused by what opens packages.
 */
export function packagesInText(text: string): readonly string[] {
  return text.replaceAll(/\s+/g, '').match(PACKAGE) ?? [text];
}

const PACKAGE = /\{"srt":[^{}]*\}?/g;
