import { scaleMean } from '#aggregation/scaleMean.ts';
import { dimensionItems } from '#instrument/dimensionItems.ts';
import type { Dimension, Instrument, Item } from '#instrument/Instrument.ts';
import { instrumentLanguage, localised } from '#instrument/localised.ts';
import { COMBINED_ROLES, type ResearchRow } from '#research/ResearchRow.ts';
import type { Answer, Answers } from '#response/Response.ts';
import type { Language } from '#shared/Language.ts';
import { datasetTexts } from './datasetTexts.ts';
import { missingCodes, ROLE_MISSING } from './missingCodes.ts';
import type { CodedVariable, NumberVariable, TextVariable, Variable } from './Variable.ts';
import { variableNames } from './variableNames.ts';

/**
 * The columns of the dataset in wide shape: `network`, `school_year`, `role` where the instrument has roles, a column
 * for each item, and for each dimension its `_mean` (half rule) and `_n` (items answered). Labels in `language`, or in
 * the instrument's first language where the instrument has no other.
 */
export function datasetVariables(instrument: Instrument, language: Language): readonly Variable[] {
  const { roles, items, dimensions } = instrument;
  const texts = datasetTexts.in(language).datasetVariables;
  return named([
    textVariable('network', texts.network, ({ network }) => network),
    textVariable('school-year', texts.schoolYear, ({ schoolYear }) => schoolYear),
    ...(roles.length > 0 ? [roleVariable(instrument, language)] : []),
    ...items.map((item, place) => itemVariable(instrument, item, place, language)),
    ...dimensions.flatMap((dimension) => dimensionVariables(instrument, dimension, language)),
  ]);
}

/** The variables with a name that every format takes in place of the id that they were made with. */
function named(variables: readonly Variable[]): readonly Variable[] {
  const names = variableNames(variables.map(({ name }) => name));
  return variables.map((variable, place) => ({ ...variable, name: names[place] ?? variable.name }));
}

function textVariable(name: string, label: string, valueOf: TextVariable['valueOf']): TextVariable {
  return { kind: 'text', name, label, valueOf };
}

function roleVariable({ roles, ...instrument }: Instrument, language: Language): CodedVariable {
  const texts = datasetTexts.in(language).datasetVariables;
  const shown = instrumentLanguage(instrument, language);
  const labels = [...roles.map(({ name }) => localised(name, shown)), texts.combinedRoles];
  const codes = new Map([...roles.map(({ id }) => id), COMBINED_ROLES].map((id, place) => [id, place + 1]));
  return {
    kind: 'coded',
    name: 'role',
    label: texts.role,
    ordered: false,
    values: labels.map((label, place) => ({ code: place + 1, label })),
    missing: [{ code: ROLE_MISSING, label: texts.roleMissing }],
    valueOf: ({ role }) => (role === null ? undefined : codes.get(role)) ?? ROLE_MISSING,
  };
}

function itemVariable(
  instrument: Instrument,
  { id, text }: Item,
  place: number,
  language: Language,
): CodedVariable {
  const { scale } = instrument;
  const shown = instrumentLanguage(instrument, language);
  const codes = missingCodes(scale);
  return {
    kind: 'coded',
    name: id,
    label: localised(text, shown),
    ordered: true,
    values: scale.labels.map((label, point) => ({ code: scale.min + point, label: localised(label, shown) })),
    missing: [
      { code: codes.notApplicable, label: localised(scale.notApplicable, shown) },
      { code: codes.notAnswered, label: datasetTexts.in(language).datasetVariables.notAnswered },
    ],
    valueOf: ({ answers }) => {
      const answer = answers[place] ?? null;
      if (answer === null) return codes.notAnswered;
      return answer === 'na' ? codes.notApplicable : answer;
    },
  };
}

function dimensionVariables(
  instrument: Instrument,
  { id, name }: Dimension,
  language: Language,
): readonly NumberVariable[] {
  const texts = datasetTexts.in(language).datasetVariables;
  const shown = localised(name, instrumentLanguage(instrument, language));
  const items = dimensionItems(instrument, id).map((item) => ({
    item,
    place: instrument.items.indexOf(item),
  }));
  const answersOf = ({ answers }: ResearchRow): Answers => {
    const given: Record<string, Answer> = {};
    for (const { item, place } of items) {
      const answer = answers[place] ?? null;
      if (answer !== null) given[item.id] = answer;
    }
    return given;
  };
  const itemsOnly = items.map(({ item }) => item);
  return [
    {
      kind: 'number',
      name: `${id}-mean`,
      label: `${texts.mean}: ${shown}`,
      decimals: 6,
      valueOf: (row) => scaleMean(answersOf(row), itemsOnly),
    },
    {
      kind: 'number',
      name: `${id}-n`,
      label: `${texts.count}: ${shown}`,
      decimals: 0,
      valueOf: (row) => Object.values(answersOf(row)).filter((answer) => answer !== 'na').length,
    },
  ];
}
