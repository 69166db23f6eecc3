import type { Language } from '#shared/Language.ts';
import { datasetTexts } from './datasetTexts.ts';
import type { Variable } from './Variable.ts';

type Cell = string | number | null;

/** The codebook as a table: a heading, and then a row for each code of a variable, or one for a variable without codes. */
export function codebookTable(
  variables: readonly Variable[],
  language: Language,
): readonly (readonly Cell[])[] {
  const texts = datasetTexts.in(language).codebookTable;
  return [
    texts.heading,
    ...variables.flatMap((variable): readonly (readonly Cell[])[] => {
      const start = [variable.name, variable.label, texts.kinds[variable.kind]];
      if (variable.kind !== 'coded') return [[...start, null, null, null]];
      return [
        ...variable.values.map(({ code, label }) => [...start, code, label, texts.no]),
        ...variable.missing.map(({ code, label }) => [...start, code, label, texts.yes]),
      ];
    }),
  ];
}
