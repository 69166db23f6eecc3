/** What was given behind the name of a command, fitting its options. */
export interface Given {
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly operands: readonly string[];
}

/** The value of an option that is required. */
export function requiredValue(given: Given, option: string): string {
  const value = optionalValue(given, option);
  if (value === null) throw new TypeError(`--${option} is not a required option of this command`);
  return value;
}

export function optionalValue(given: Given, option: string): string | null {
  return given.values.get(option)?.[0] ?? null;
}

export function allValues(given: Given, option: string): readonly string[] {
  return given.values.get(option) ?? [];
}

export function isGiven(given: Given, option: string): boolean {
  return given.values.has(option);
}
