import { faultAt } from './faultAt.ts';
import type { InstrumentFault } from './InstrumentFault.ts';
import {
  citationFields,
  dimensionFields,
  instrumentFields,
  itemFields,
  roleFields,
  scaleFields,
  sideFields,
} from './instrumentFields.ts';
import { fieldPath, type InstrumentOutline, type Part } from './instrumentOutline.ts';

/** Fields that an instrument does not have. They are refused, so that a typing error is not dropped in silence. */
export function unknownFields(outline: InstrumentOutline): readonly InstrumentFault[] {
  return [
    ...beyond(instrumentFields, [outline.instrument]),
    ...beyond(sideFields, outline.sides),
    ...beyond(dimensionFields, outline.dimensions),
    ...beyond(itemFields, outline.items),
    ...beyond(scaleFields, [outline.scale]),
    ...beyond(roleFields, outline.roles),
    ...beyond(citationFields, outline.citation),
  ];
}

function beyond(known: object, parts: readonly (Part | null)[] | null): readonly InstrumentFault[] {
  return (parts ?? [])
    .filter((part) => part !== null)
    .flatMap(({ path, fields }) =>
      Object.keys(fields)
        .filter((name) => !Object.hasOwn(known, name))
        .map((name) => faultAt(fieldPath(path, name), 'unknown-field', name)),
    );
}
