import type { Chance } from '#tests/support/mangled.ts';

/** A function that reads what comes from outside, with inputs for it. */
export interface Reader {
  /** What it reads, in the words of the field. */
  readonly name: string;
  /** The files of `src` whose reading function it is; a test demands that every such file is here. */
  readonly files: readonly string[];
  /** How many of a million inputs it gets, in proportion to the others; 1 unless it works long on each. */
  readonly share?: number;
  /** An input that nobody vouches for: sound ones among them, mangled ones, and whatever. */
  input(chance: Chance): unknown;
  /** Reads it; nothing may be thrown. */
  read(input: unknown): Promise<Outcome> | Outcome;
}

/** What reading came to: something was taken for what it says it is, or there are refusals, each with its name. */
export interface Outcome {
  readonly taken: boolean;
  readonly refusals: readonly string[];
}

/** A name that a sentence on screen can stand for. */
const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u;

/** What is wrong with the outcome, in a sentence; `null` where nothing is. */
export function faultOf({ taken, refusals }: Outcome): string | null {
  const nameless = refusals.find((refusal) => !NAME.test(refusal));
  if (nameless !== undefined) return `The refusal "${nameless}" is no name.`;
  return taken || refusals.length > 0 ? null : 'It was neither taken nor refused.';
}
