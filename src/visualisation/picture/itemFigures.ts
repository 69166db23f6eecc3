import type { Edition } from '#aggregation/Edition.ts';
import type { HiddenReason } from '#aggregation/Figure.ts';
import type { ItemProfile } from '#aggregation/ItemProfile.ts';
import { dimensionItems } from '#instrument/dimensionItems.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import { localised } from '#instrument/localised.ts';

/** The items of one dimension beside their figures, in the instrument's order. */
export interface ItemFigures {
  readonly rows: readonly ItemRow[];
  /** The scale's words, from its lowest point; empty where no counts are shown. */
  readonly points: readonly ScalePoint[];
  /** Why no mean is shown at all; `null` where one is. */
  readonly noMeans: HiddenReason | null;
  /** Why no counts are shown at all; `null` where some are. */
  readonly noCounts: HiddenReason | null;
  /** The largest count: what the longest bar stands for. */
  readonly mostCounted: number;
}

export interface ItemRow extends ItemProfile {
  readonly text: string;
}

export interface ScalePoint {
  readonly point: number;
  readonly label: string;
}

/** `null` for an edition made before items were shown. */
export function itemFigures(
  { items }: Edition,
  instrument: Instrument,
  dimension: string,
  spoken: string,
): ItemFigures | null {
  if (items === undefined) return null;
  const rows = dimensionItems(instrument, dimension).flatMap(({ id, text }): ItemRow[] => {
    const profile = items.find(({ item }) => item === id);
    return profile === undefined ? [] : [{ ...profile, text: localised(text, spoken) }];
  });
  const counted = rows.flatMap(({ counts }) => (counts.kind === 'counts' ? counts.counts : []));
  const { min, labels } = instrument.scale;
  const points = labels.map((label, step) => ({ point: min + step, label: localised(label, spoken) }));
  return {
    rows,
    points: counted.length === 0 ? [] : points,
    noMeans: commonReason(rows.map(({ mean }) => (mean.kind === 'hidden' ? mean.reason : null))),
    noCounts: commonReason(rows.map(({ counts }) => (counts.kind === 'hidden' ? counts.reason : null))),
    mostCounted: Math.max(1, ...counted),
  };
}

/** `null` as soon as one is shown; privacy where the reasons differ. */
function commonReason(reasons: readonly (HiddenReason | null)[]): HiddenReason | null {
  if (reasons.length === 0 || reasons.includes(null)) return null;
  return reasons.every((reason) => reason === 'too-few-answers') ? 'too-few-answers' : 'privacy';
}
