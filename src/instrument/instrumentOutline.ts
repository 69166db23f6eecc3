import { type Fields, isFields } from './isFields.ts';

/**
 * The parts of an instrument file that can be found, whatever state the file is in. Checks of how the parts fit
 * together read this, so that one mistake does not hide the others. What is not there is simply left out.
 */
export interface InstrumentOutline {
  readonly instrument: Part | null;
  /** `null` where the file has no such list. */
  readonly languages: readonly Entry[] | null;
  readonly sides: readonly Part[] | null;
  readonly dimensions: readonly Part[] | null;
  readonly items: readonly Part[] | null;
  readonly roles: readonly Part[];
  readonly citation: readonly Part[];
  readonly scale: Part | null;
  /** Every text that has to be there in each language; its fields are the languages. */
  readonly texts: readonly Part[];
}

export interface Part {
  readonly path: string;
  readonly fields: Fields;
}

export interface Entry {
  readonly path: string;
  readonly value: unknown;
}

export function instrumentOutline(file: unknown): InstrumentOutline {
  const [instrument = null] = partsOf([{ path: '', value: file }]);
  const sides = partList(instrument, 'sides');
  const dimensions = partList(instrument, 'dimensions');
  const items = partList(instrument, 'items');
  const roles = partList(instrument, 'roles') ?? [];
  const [scale = null] = partsOf(field(instrument, 'scale'));
  return {
    instrument,
    languages: list(instrument, 'languages'),
    sides,
    dimensions,
    items,
    roles,
    citation: partList(instrument, 'citation') ?? [],
    scale,
    texts: partsOf([
      ...field(instrument, 'title'),
      ...field(instrument, 'provenance'),
      ...[...(sides ?? []), ...roles].flatMap((named) => field(named, 'name')),
      ...(dimensions ?? []).flatMap((dimension) => [
        ...field(dimension, 'name'),
        ...field(dimension, 'description'),
        ...(list(dimension, 'prompts') ?? []),
      ]),
      ...(items ?? []).flatMap((item) => field(item, 'text')),
      ...(list(scale, 'labels') ?? []),
      ...field(scale, 'notApplicable'),
    ]),
  };
}

/** `items[3]` and `text` make `items[3].text`. */
export function fieldPath(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

function partList(part: Part | null, name: string): readonly Part[] | null {
  const entries = list(part, name);
  return entries && partsOf(entries);
}

/** One entry, or none where the field is absent. */
function field(part: Part | null, name: string): readonly Entry[] {
  return part && Object.hasOwn(part.fields, name)
    ? [{ path: fieldPath(part.path, name), value: part.fields[name] }]
    : [];
}

function list(part: Part | null, name: string): readonly Entry[] | null {
  const [entry] = field(part, name);
  if (!entry || !Array.isArray(entry.value)) return null;
  return Array.from(entry.value, (value: unknown, index) => ({ path: `${entry.path}[${index}]`, value }));
}

function partsOf(entries: readonly Entry[]): readonly Part[] {
  return entries.flatMap(({ path, value }) => (isFields(value) ? [{ path, fields: value }] : []));
}
