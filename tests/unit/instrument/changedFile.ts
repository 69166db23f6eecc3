/** Put in the place of a field, it takes the field away. */
export const ABSENT = Symbol('absent');

export type FieldPath = readonly (string | number)[];

/** A copy of a file's value with one place in it changed. */
export function changedFile(file: unknown, [key, ...rest]: FieldPath, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(file)) {
    const entries: readonly unknown[] = file;
    const changed = changedFile(entries[Number(key)], rest, value);
    return changed === ABSENT ? entries.toSpliced(Number(key), 1) : entries.with(Number(key), changed);
  }
  const fields = file as Readonly<Record<string, unknown>>;
  const changed = changedFile(fields[key], rest, value);
  return Object.fromEntries(
    [...Object.entries(fields).filter(([name]) => name !== key), [String(key), changed] as const].filter(
      ([, field]) => field !== ABSENT,
    ),
  );
}

/** Every place in a file's value, the value itself first. */
export function placesIn(file: unknown, path: FieldPath = []): readonly FieldPath[] {
  if (typeof file !== 'object' || file === null) return [path];
  const within = Array.isArray(file)
    ? file.flatMap((entry, index) => placesIn(entry, [...path, index]))
    : Object.entries(file).flatMap(([name, field]) => placesIn(field, [...path, name]));
  return [path, ...within];
}
