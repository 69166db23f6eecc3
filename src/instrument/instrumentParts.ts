import type { Instrument, LocalisedText } from './Instrument.ts';

/** Something in an instrument that has an id and texts. */
export interface InstrumentPart {
  readonly id: string;
  /** What it belongs to: the dimension of an item, the side of a dimension. */
  readonly home: string | null;
  /** Its name or wording first. */
  readonly texts: readonly LocalisedText[];
}

export const PART_LISTS = ['items', 'dimensions', 'sides', 'scale', 'roles'] as const;

export type PartList = (typeof PART_LISTS)[number];

/** The id of the response option beside the scale among the parts of a scale; its points have their number. */
export const NOT_APPLICABLE_PART = 'na';

/** An instrument as lists of parts that all look alike, each list in the instrument's order. */
export function instrumentParts(
  instrument: Instrument,
): Readonly<Record<PartList, readonly InstrumentPart[]>> {
  const { sides, dimensions, items, scale, roles } = instrument;
  return {
    items: items.map(({ id, dimension, text }) => ({ id, home: dimension, texts: [text] })),
    dimensions: dimensions.map(({ id, side, name, description, prompts }) => ({
      id,
      home: side,
      texts: [name, description, ...prompts],
    })),
    sides: sides.map(named),
    scale: [
      ...scale.labels.map((name, index) => named({ id: String(scale.min + index), name })),
      named({ id: NOT_APPLICABLE_PART, name: scale.notApplicable }),
    ],
    roles: roles.map(named),
  };
}

function named({ id, name }: { readonly id: string; readonly name: LocalisedText }): InstrumentPart {
  return { id, home: null, texts: [name] };
}
