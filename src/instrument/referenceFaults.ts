import * as v from 'valibot';

import { faultAt } from './faultAt.ts';
import type { FaultKind, InstrumentFault } from './InstrumentFault.ts';
import { sideFields } from './instrumentFields.ts';
import { type Entry, fieldPath, type InstrumentOutline, type Part } from './instrumentOutline.ts';

/** Ids given twice, and parts that name, or are named by, nothing. */
export function referenceFaults(outline: InstrumentOutline): readonly InstrumentFault[] {
  const { languages, sides, dimensions, items, roles } = outline;
  return [
    ...repeated(languages, 'duplicate-language'),
    ...[sides, dimensions, items, roles].flatMap((parts) => repeated(values(parts, 'id'), 'duplicate-id')),
    ...dangling(sideNames(dimensions), values(sides, 'id'), 'unknown-side'),
    ...dangling(values(items, 'dimension'), values(dimensions, 'id'), 'unknown-dimension'),
    ...unnamed(sides, values(dimensions, 'side'), 'side-without-dimensions'),
    ...unnamed(dimensions, values(items, 'dimension'), 'dimension-without-items'),
  ];
}

/** Where a list is absent its checks have nothing to say: its absence is a fault already. */
type Maybe<Value> = readonly Value[] | null;

function repeated(entries: Maybe<Entry>, fault: FaultKind): readonly InstrumentFault[] {
  const seen = new Set<string>();
  return texts(entries).flatMap(({ path, value }) => {
    if (seen.has(value)) return [faultAt(path, fault, value)];
    seen.add(value);
    return [];
  });
}

/** Names that nothing in the list answers to. */
function dangling(names: Maybe<Entry>, ids: Maybe<Entry>, fault: FaultKind): readonly InstrumentFault[] {
  if (ids === null) return [];
  const known = new Set(ids.map(({ value }) => value));
  return texts(names)
    .filter(({ value }) => !known.has(value))
    .map(({ path, value }) => faultAt(path, fault, value));
}

/** Parts that no name refers to. */
function unnamed(parts: Maybe<Part>, names: Maybe<Entry>, fault: FaultKind): readonly InstrumentFault[] {
  if (parts === null || names === null) return [];
  const named = new Set(names.map(({ value }) => value));
  return parts.flatMap(({ path, fields: { id } }) =>
    typeof id === 'string' && !named.has(id) ? [faultAt(path, fault, id)] : [],
  );
}

/** Without the names that no side can have: those are faults already. */
function sideNames(dimensions: Maybe<Part>): Maybe<Entry> {
  return (values(dimensions, 'side') ?? []).filter(({ value }) => v.is(sideFields.id, value));
}

function values(parts: Maybe<Part>, name: string): Maybe<Entry> {
  return parts && parts.map(({ path, fields }) => ({ path: fieldPath(path, name), value: fields[name] }));
}

function texts(entries: Maybe<Entry>): readonly { readonly path: string; readonly value: string }[] {
  return (entries ?? []).flatMap(({ path, value }) => (typeof value === 'string' ? [{ path, value }] : []));
}
