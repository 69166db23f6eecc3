import type { CodedVariable, Variable } from './Variable.ts';

/** The columns of the items, in the instrument's order. */
export function itemVariables(variables: readonly Variable[]): readonly CodedVariable[] {
  return variables.filter(
    (variable): variable is CodedVariable => variable.kind === 'coded' && variable.ordered,
  );
}
