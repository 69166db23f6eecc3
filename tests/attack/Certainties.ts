import type { Kind } from './kinds.ts';
import { partsOf, type Shape } from './Shape.ts';
import type { Shown } from './shownOf.ts';

/** Of others who do not all have the same scale mean. */
export const DIFFERENT = -1;

/** One picture: for each kind of reader, what the others can have given. */
interface Seen {
  readonly words: string;
  /** Every answer of anybody else, as bits as in `Kind.given`. */
  readonly given: Int32Array;
  /** The scale mean that all others have, or `DIFFERENT`; 0 where nobody of this kind can see the picture. */
  readonly scaleMean: Int32Array;
}

/**
 * Collects, for every picture and every reader of it, what the others gave in any network that shows this picture to
 * this reader. The others are interchangeable to the reader: so an answer, or a scale mean, is certain exactly if all of
 * them gave the same one in all of these networks.
 */
export class Certainties {
  private readonly seen = new Map<number | string, Seen>();
  private readonly shape: Shape;
  private readonly kinds: readonly Kind[];

  constructor(shape: Shape, kinds: readonly Kind[]) {
    this.shape = shape;
    this.kinds = kinds;
  }

  get pictures(): number {
    return this.seen.size;
  }

  /** To note what can be behind this picture. */
  behind(shown: Shown): Seen {
    const key = keyOf(shown);
    const known = this.seen.get(key);
    if (known !== undefined) return known;
    const readers = this.kinds.length;
    const seen = {
      words: inWords(shown),
      given: new Int32Array(readers),
      scaleMean: new Int32Array(readers),
    };
    this.seen.set(key, seen);
    return seen;
  }

  /** In words: who, seeing what, is certain of what. */
  found(): readonly string[] {
    const { k, points } = this.shape;
    return [...this.seen.values()].flatMap(({ words, given, scaleMean }) =>
      this.kinds.flatMap(({ row }, reader) => {
        const answers = Array.from({ length: k }, (_, item) => item).flatMap((item) => {
          const answer = onlyAnswer((given[reader] ?? 0) >> (item * points), points);
          return answer === null ? [] : [`item ${item + 1} ${answer}`];
        });
        const mean = scaleMean[reader] ?? 0;
        const certain = mean > 0 ? [...answers, `scale mean ${(mean / partsOf(k)).toFixed(2)}`] : answers;
        return certain.length === 0 ? [] : [`${digitsOf(row)} sees ${words}: ${certain.join(', ')}`];
      }),
    );
  }
}

export function note(seen: Seen, reader: number, given: number, scaleMean: number): void {
  seen.given[reader] = (seen.given[reader] ?? 0) | given;
  const before = seen.scaleMean[reader] ?? 0;
  seen.scaleMean[reader] = before === 0 || before === scaleMean ? scaleMean : DIFFERENT;
}

/** The one answer that these bits hold, or `null`. */
export function onlyAnswer(bits: number, points: number): number | null {
  const given = bits & ((1 << points) - 1);
  return given !== 0 && (given & (given - 1)) === 0 ? Math.log2(given) + 1 : null;
}

/** A picture in one line. */
export function inWords({ mean, lower, upper, items, counts }: Shown): string {
  const frequencies = counts.map((one) => one?.join('.') ?? '').join('/');
  return `${mean} ${lower}-${upper} [${Array.from(items).join()}] ${frequencies}`.trim();
}

export function digitsOf(row: readonly number[]): string {
  return row.map((answer) => (answer === 0 ? '-' : answer)).join('');
}

/** A number where that is enough: there are millions of networks to go through. */
function keyOf(shown: Shown): number | string {
  const { mean, lower, upper, items, counts } = shown;
  let key = (mean * 64 + lower) * 64 + upper;
  for (let item = 0; item < items.length; item += 1) {
    if (counts[item] !== null) return inWords(shown);
    key = key * 64 + (items[item] ?? 0);
  }
  return key;
}
