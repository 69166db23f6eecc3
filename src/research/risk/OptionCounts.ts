import type { ResearchRow } from '#research/ResearchRow.ts';
import type { Aspect } from './Aspect.ts';

/** How many of some rows tell which option of some aspects. */
export class OptionCounts {
  readonly #aspects: readonly Aspect[];
  /** For each aspect its options, one after the other. */
  readonly #counts: Uint32Array;

  private constructor(aspects: readonly Aspect[], counts: Uint32Array) {
    this.#aspects = aspects;
    this.#counts = counts;
  }

  static of(aspects: readonly Aspect[], rows: readonly ResearchRow[]): OptionCounts {
    const counts = new Uint32Array(aspects.reduce((sum, { options }) => sum + options, 0));
    let start = 0;
    for (const { options, optionOf } of aspects) {
      for (const { answers } of rows) {
        const option = optionOf(answers);
        if (option !== null) counts[start + option] = (counts[start + option] ?? 0) + 1;
      }
      start += options;
    }
    return new OptionCounts(aspects, counts);
  }

  /** Of all of them together, of the same aspects. */
  static sum([first, ...others]: readonly OptionCounts[]): OptionCounts {
    if (first === undefined) return new OptionCounts([], new Uint32Array());
    const counts = first.#counts.slice();
    for (const other of others) {
      for (let at = 0; at < counts.length; at += 1) counts[at] = (counts[at] ?? 0) + (other.#counts[at] ?? 0);
    }
    return new OptionCounts(first.#aspects, counts);
  }

  /** Without `other`, which was counted in. */
  minus(other: OptionCounts): OptionCounts {
    const counts = this.#counts.slice();
    for (let at = 0; at < counts.length; at += 1) counts[at] = (counts[at] ?? 0) - (other.#counts[at] ?? 0);
    return new OptionCounts(this.#aspects, counts);
  }

  /** Aspects of which somebody tells an option and all, or all but one, of those who do tell the same; ids in order. */
  alike(): readonly string[] {
    const alike: string[] = [];
    this.#each(({ id }, given, most) => {
      if (given > 0 && most > given - 2) alike.push(id);
    });
    return alike;
  }

  /** For each aspect of which somebody tells an option, how many different options are told. */
  different(): readonly number[] {
    const told: number[] = [];
    this.#each((_, given, _most, different) => {
      if (given > 0) told.push(different);
    });
    return told;
  }

  /** `most`: how many told the option that was told most. */
  #each(visit: (aspect: Aspect, given: number, most: number, different: number) => void): void {
    let start = 0;
    for (const aspect of this.#aspects) {
      let [given, most, different] = [0, 0, 0];
      const end = start + aspect.options;
      for (; start < end; start += 1) {
        const count = this.#counts[start] ?? 0;
        if (count === 0) continue;
        given += count;
        different += 1;
        if (count > most) most = count;
      }
      visit(aspect, given, most, different);
    }
  }
}
