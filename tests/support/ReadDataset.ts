import { spssValueLabel, spssVariableLabel } from '#research/dataset/spssLabel.ts';
import type { CodeLabel, Variable } from '#research/dataset/Variable.ts';
import type { ResearchRow } from '#research/ResearchRow.ts';

/** A file of the dataset as another program read it. */
export interface ReadDataset {
  readonly variables: readonly ReadVariable[];
  /** By case, then by variable; `null`: system-missing. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

interface ReadVariable {
  readonly name: string;
  readonly label: string;
  /** By code. */
  readonly values: readonly CodeLabel[];
  readonly missing: readonly number[];
}

/** What a program that reads SPSS has to find. */
export function expectedDataset(variables: readonly Variable[], rows: readonly ResearchRow[]): ReadDataset {
  return {
    variables: variables.map((variable) => ({
      name: variable.name,
      label: spssVariableLabel(variable.label),
      ...(variable.kind === 'coded'
        ? {
            values: [...variable.values, ...variable.missing]
              .map(({ code, label }) => ({ code, label: spssValueLabel(label) }))
              .sort(byCode),
            missing: variable.missing.map(({ code }) => code).sort((one, other) => one - other),
          }
        : { values: [], missing: [] }),
    })),
    rows: rows.map((row) => variables.map((variable) => variable.valueOf(row))),
  };
}

export function byCode(one: CodeLabel, other: CodeLabel): number {
  return one.code - other.code;
}
