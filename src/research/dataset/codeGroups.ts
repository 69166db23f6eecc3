import type { CodedVariable, Variable } from './Variable.ts';

/** Coded variables that have the same values and missing codes, with the same labels. */
export interface CodeGroup {
  readonly ordered: boolean;
  readonly values: CodedVariable['values'];
  readonly missing: CodedVariable['missing'];
  /** At least one, in the order of the dataset. */
  readonly names: readonly string[];
}

/** In the order of the first variable of each. */
export function codeGroups(variables: readonly Variable[]): readonly CodeGroup[] {
  const groups = new Map<string, CodeGroup>();
  for (const variable of variables) {
    if (variable.kind !== 'coded') continue;
    const { ordered, values, missing, name } = variable;
    const alike = JSON.stringify([ordered, values, missing]);
    groups.set(alike, { ordered, values, missing, names: [...(groups.get(alike)?.names ?? []), name] });
  }
  return [...groups.values()];
}
