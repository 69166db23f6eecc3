/** The methods by which a reader gets at the characters of a text, and how many characters each call looks at. */
const LOOKS = {
  charAt: () => 1,
  charCodeAt: () => 1,
  replace: (text: string) => text.length,
  replaceAll: (text: string) => text.length,
  split: (text: string) => text.length,
  search: (text: string) => text.length,
  match: (text: string) => text.length,
  trim: (text: string) => text.length,
  toLowerCase: (text: string) => text.length,
  slice: (_text: string, result: unknown) => (typeof result === 'string' ? result.length : 0),
} as const;

/**
 * How many characters of texts are looked at while `read` runs. No time is measured, so the outcome is the same on any
 * machine. What a pattern looks at twice within one search is not seen; the bench shows that.
 */
export function countedSteps(read: () => unknown): number {
  let steps = 0;
  const strings = String.prototype as unknown as Record<string, (...given: unknown[]) => unknown>;
  const patterns = RegExp.prototype as unknown as { exec: (text: string) => RegExpExecArray | null };
  const originals = new Map(Object.keys(LOOKS).map((name) => [name, strings[name]!]));
  const { exec } = patterns;
  for (const [name, looks] of Object.entries(LOOKS)) {
    const original = originals.get(name)!;
    strings[name] = function counted(this: string, ...given) {
      const result = original.apply(this, given);
      steps += looks(this, result);
      return result;
    };
  }
  patterns.exec = function counted(this: RegExp, text) {
    const from = this.lastIndex;
    const found = exec.call(this, text);
    const searched =
      found === null ? (this.sticky ? 1 : text.length - from) : found.index + found[0].length - from;
    steps += Math.max(1, searched);
    return found;
  };
  try {
    read();
  } finally {
    for (const [name, original] of originals) strings[name] = original;
    patterns.exec = exec;
  }
  return steps;
}
