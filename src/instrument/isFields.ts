/** Named values of an unchecked file. */
export type Fields = Readonly<Record<string, unknown>>;

/** Told apart from a list, which JavaScript also calls an object. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
