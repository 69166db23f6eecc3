import { instrumentLanguage, localised } from '#instrument/localised.ts';
import { creatorNames } from './citationFile.ts';
import type { Dataset } from './Dataset.ts';
import type { DatasetFile } from './DatasetFile.ts';
import { itemVariables } from './itemVariables.ts';
import { rowVariables } from './longCsvFile.ts';
import type { CodedVariable, CodeLabel, Variable } from './Variable.ts';

/**
 * `datapackage.json`: the two CSV files for programs that read Frictionless Data Packages (version 1 of the
 * specification; `categories`, the labels of the codes, is of version 2 and passed over by older readers).
 */
export function dataPackageFile(
  { instrument, instrumentReference, about, language }: Dataset,
  variables: readonly Variable[],
): DatasetFile {
  const shown = instrumentLanguage(instrument, language);
  const items = itemVariables(variables);
  const descriptor = {
    profile: 'data-package',
    name: `${instrument.id}-dataset`,
    title: about.title,
    ...(about.version === undefined ? {} : { version: about.version }),
    description: `${localised(instrument.title, shown)} ${instrument.version} (${instrumentReference.hash})`,
    contributors: [
      ...creatorNames(about).map((title) => ({ title, role: 'author' })),
      ...(about.publisher === undefined ? [] : [{ title: about.publisher, role: 'publisher' }]),
    ],
    resources: [
      table('dataset', variables.map(field), missingCodes(variables)),
      table(
        'dataset-long',
        [
          { name: 'row', type: 'integer' },
          ...rowVariables(variables).map(field),
          { name: 'item', type: 'string', constraints: { enum: items.map(({ name }) => name) } },
          ...items.slice(0, 1).map((item) => ({ ...field(item), name: 'answer', title: 'answer' })),
        ],
        missingCodes(variables),
      ),
    ],
  };
  return { name: 'datapackage.json', pieces: () => [`${JSON.stringify(descriptor, null, 2)}\n`] };
}

function table(name: string, fields: readonly object[], missing: readonly number[]) {
  return {
    profile: 'tabular-data-resource',
    name,
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: { fields, missingValues: ['', ...missing.map(String)] },
  };
}

function field(variable: Variable): object {
  const { name, label } = variable;
  switch (variable.kind) {
    case 'text':
      return { name, title: label, type: 'string' };
    case 'number':
      return { name, title: label, type: variable.decimals === 0 ? 'integer' : 'number' };
    case 'coded':
      return {
        name,
        title: label,
        type: 'integer',
        constraints: { enum: variable.values.map(({ code }) => code) },
        categories: variable.values.map(category),
        missing: variable.missing.map(category),
      };
  }
}

function category({ code, label }: CodeLabel) {
  return { value: code, label };
}

/**
 * Codes that mean missing wherever they stand: the specification has one list for the whole table. A code that is a
 * point of the scale elsewhere is left to the variable's own list.
 */
function missingCodes(variables: readonly Variable[]): readonly number[] {
  const coded = variables.filter((variable): variable is CodedVariable => variable.kind === 'coded');
  const used = new Set(coded.flatMap(({ values }) => values.map(({ code }) => code)));
  const missing = new Set(coded.flatMap((variable) => variable.missing.map(({ code }) => code)));
  return [...missing].filter((code) => !used.has(code)).sort((one, other) => one - other);
}
