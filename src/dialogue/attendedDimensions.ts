import type { Dimension, Instrument } from '#instrument/Instrument.ts';
import type { Dialogue } from './Dialogue.ts';

/** The dimensions that people marked, in the instrument's order, whichever was marked first. */
export function attendedDimensions(
  { attention }: Pick<Dialogue, 'attention'>,
  instrument: Pick<Instrument, 'dimensions'>,
): readonly Dimension[] {
  return instrument.dimensions.filter(({ id }) => attention.includes(id));
}
