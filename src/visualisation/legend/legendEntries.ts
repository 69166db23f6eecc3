import { answeredText } from '#visualisation/picture/figureSentences.ts';
import type { Picture } from '#visualisation/picture/pictureData.ts';

/** A line of the legend of what lies beside one another. */
export interface LegendEntry {
  readonly name: string;
  /** "14 van 15 leden". `null` for every entry where the edition does not tell it of every one: of roles it never does. */
  readonly answered: string | null;
}

/** The current edition, then what lies beside it; nothing where nothing does. */
export function legendEntries({ current, earlier, language }: Picture): readonly LegendEntry[] {
  if (current.of === 'member' || earlier.length === 0) return [];
  const all = [current, ...earlier];
  const counted = all.every(({ of }) => of === 'network');
  return all.map((series) => ({
    name: series.name,
    answered: counted && series.of === 'network' ? answeredText(series, language) : null,
  }));
}
