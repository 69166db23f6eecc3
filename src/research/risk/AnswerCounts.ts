import type { Instrument } from '../../instrument/Instrument.ts';
import type { ResearchAnswer, ResearchRow } from '../ResearchRow.ts';

type Asked = Pick<Instrument, 'items' | 'scale'>;

/** How many of some rows gave which answer to which item. */
export class AnswerCounts {
  readonly #asked: Asked;
  /** The points of the scale and, last, "not applicable". */
  readonly #options: number;
  /** For each item its options, one after the other. */
  readonly #counts: Uint32Array;
  readonly #rows: number;

  private constructor(asked: Asked, rows: number, counts?: Uint32Array) {
    this.#asked = asked;
    this.#options = asked.scale.max - asked.scale.min + 2;
    this.#rows = rows;
    this.#counts = counts ?? new Uint32Array(asked.items.length * this.#options);
  }

  static of(asked: Asked, rows: readonly ResearchRow[]): AnswerCounts {
    const counted = new AnswerCounts(asked, rows.length);
    for (const { answers } of rows) counted.#add(answers);
    return counted;
  }

  get rows(): number {
    return this.#rows;
  }

  plus(other: AnswerCounts): AnswerCounts {
    const counts = this.#counts.slice();
    for (let at = 0; at < counts.length; at += 1) counts[at] = (counts[at] ?? 0) + (other.#counts[at] ?? 0);
    return new AnswerCounts(this.#asked, this.#rows + other.#rows, counts);
  }

  /** Without `other`, which was counted in. */
  minus(other: AnswerCounts): AnswerCounts {
    const counts = this.#counts.slice();
    for (let at = 0; at < counts.length; at += 1) counts[at] = (counts[at] ?? 0) - (other.#counts[at] ?? 0);
    return new AnswerCounts(this.#asked, this.#rows - other.#rows, counts);
  }

  /** Items that somebody answered and all, or all but one, of those who did gave the same answer; ids in order. */
  alikeItems(): readonly string[] {
    const { items } = this.#asked;
    return items.flatMap(({ id }, item) => (this.#isAlike(item) ? [id] : []));
  }

  hasAlikeItem(): boolean {
    return this.#asked.items.some((_, item) => this.#isAlike(item));
  }

  /** For each item that somebody answered, how many different answers it got. */
  differentAnswers(): readonly number[] {
    return this.#asked.items.flatMap((_, item) => {
      const different = this.#ofItem(item).different;
      return different === 0 ? [] : [different];
    });
  }

  #isAlike(item: number): boolean {
    const { given, most } = this.#ofItem(item);
    return given > 0 && most > given - 2;
  }

  #ofItem(item: number): { given: number; most: number; different: number } {
    let [given, most, different] = [0, 0, 0];
    const end = (item + 1) * this.#options;
    for (let at = item * this.#options; at < end; at += 1) {
      const count = this.#counts[at] ?? 0;
      if (count === 0) continue;
      given += count;
      different += 1;
      if (count > most) most = count;
    }
    return { given, most, different };
  }

  #add(answers: readonly ResearchAnswer[]): void {
    const { min, max } = this.#asked.scale;
    for (let item = 0; item < this.#asked.items.length; item += 1) {
      const answer = answers[item] ?? null;
      if (answer === null) continue;
      const option = answer === 'na' ? max - min + 1 : answer - min;
      const at = item * this.#options + option;
      this.#counts[at] = (this.#counts[at] ?? 0) + 1;
    }
  }
}
