import { faultAt } from './faultAt.ts';
import { MOST_POINTS } from './instrumentBounds.ts';
import type { InstrumentFault } from './InstrumentFault.ts';
import type { InstrumentOutline } from './instrumentOutline.ts';

/** Ends in the wrong order, too many points, and labels that do not go one to one with the points. */
export function scaleFaults({ scale }: InstrumentOutline): readonly InstrumentFault[] {
  if (scale === null) return [];
  const { min, max, labels } = scale.fields;
  if (!isWhole(min) || !isWhole(max)) return [];
  if (min >= max) return [faultAt('scale', 'scale-ends')];
  const points = max - min + 1;
  return [
    ...(points > MOST_POINTS ? [faultAt('scale', 'scale-points', `${points}`)] : []),
    ...(Array.isArray(labels) && labels.length !== points
      ? [faultAt('scale.labels', 'label-count', `${points}`)]
      : []),
  ];
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}
