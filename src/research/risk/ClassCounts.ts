import type { ResearchRow } from '#research/ResearchRow.ts';
import type { Aspects } from './Aspect.ts';
import { OptionCounts } from './OptionCounts.ts';

/** What rows tell that stand together: how many they are, their answers by item, their scale means by dimension. */
export class ClassCounts {
  readonly rows: number;
  readonly items: OptionCounts;
  readonly dimensions: OptionCounts;

  private constructor(rows: number, items: OptionCounts, dimensions: OptionCounts) {
    this.rows = rows;
    this.items = items;
    this.dimensions = dimensions;
  }

  static of({ items, dimensions }: Aspects, rows: readonly ResearchRow[]): ClassCounts {
    return new ClassCounts(rows.length, OptionCounts.of(items, rows), OptionCounts.of(dimensions, rows));
  }

  /** Of all of them together, of the same aspects. */
  static sum(all: readonly ClassCounts[]): ClassCounts {
    return new ClassCounts(
      all.reduce((sum, { rows }) => sum + rows, 0),
      OptionCounts.sum(all.map(({ items }) => items)),
      OptionCounts.sum(all.map(({ dimensions }) => dimensions)),
    );
  }

  /** Without those of the other, which were counted in. */
  minus({ rows, items, dimensions }: ClassCounts): ClassCounts {
    return new ClassCounts(this.rows - rows, this.items.minus(items), this.dimensions.minus(dimensions));
  }
}
