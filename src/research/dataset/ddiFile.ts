import { instrumentLanguage, localised } from '#instrument/localised.ts';
import { creatorNames } from './citationFile.ts';
import type { Dataset } from './Dataset.ts';
import type { DatasetFile } from './DatasetFile.ts';
import { datasetTexts } from './datasetTexts.ts';
import { itemVariables } from './itemVariables.ts';
import type { CodeLabel, Variable } from './Variable.ts';
import { element, type XmlElement, xmlLines } from './xmlElement.ts';

/**
 * `ddi-codebook.xml`: study, file and variables in DDI Codebook 2.5, for data archives. It has no figures of the answers
 * and no date of making.
 */
export function ddiFile(dataset: Dataset, variables: readonly Variable[]): DatasetFile {
  const { instrument, language } = dataset;
  const codeBook = element(
    'codeBook',
    {
      xmlns: 'ddi:codebook:2_5',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation':
        'ddi:codebook:2_5 https://ddialliance.org/Specification/DDI-Codebook/2.5/XMLSchema/codebook.xsd',
      version: '2.5',
      'xml:lang': instrumentLanguage(instrument, language),
    },
    [
      study(dataset),
      file(dataset, variables),
      element('dataDscr', {}, [
        ...groups(dataset, variables),
        ...variables.map((variable, place) => variableElement(variable, place)),
      ]),
    ],
  );
  return {
    name: 'ddi-codebook.xml',
    *pieces() {
      yield '<?xml version="1.0" encoding="UTF-8"?>\n';
      yield* xmlLines(codeBook);
    },
  };
}

function study({ instrument, instrumentReference, about, rows, language }: Dataset): XmlElement {
  const shown = instrumentLanguage(instrument, language);
  const texts = datasetTexts.in(language).ddiFile;
  const years = [...new Set(rows.map(({ schoolYear }) => schoolYear))].sort();
  return element('stdyDscr', {}, [
    element('citation', {}, [
      element('titlStmt', {}, [element('titl', {}, about.title)]),
      element(
        'rspStmt',
        {},
        creatorNames(about).map((name) => element('AuthEnty', {}, name)),
      ),
      element('prodStmt', {}, [element('software', {}, texts.software)]),
      element('distStmt', {}, [
        ...(about.publisher === undefined ? [] : [element('distrbtr', {}, about.publisher)]),
        element('distDate', { date: String(about.year) }, String(about.year)),
      ]),
      ...(about.version === undefined
        ? []
        : [element('verStmt', {}, [element('version', {}, about.version)])]),
    ]),
    element('stdyInfo', {}, [
      element('abstract', {}, localised(instrument.provenance, shown)),
      element('sumDscr', {}, [
        ...years.map((year) => element('timePrd', {}, year)),
        element('anlyUnit', {}, texts.unit),
        element('dataKind', {}, texts.kind),
      ]),
    ]),
    element('method', {}, [
      element('dataColl', {}, [
        element(
          'resInstru',
          {},
          `${localised(instrument.title, shown)} ${instrument.version} (SHA-256 ${instrumentReference.hash})`,
        ),
      ]),
    ]),
  ]);
}

function file({ rows }: Dataset, variables: readonly Variable[]): XmlElement {
  return element('fileDscr', { ID: FILE, URI: 'dataset.csv' }, [
    element('fileTxt', {}, [
      element('fileName', {}, 'dataset.csv'),
      element('dimensns', {}, [
        element('caseQnty', {}, String(rows.length)),
        element('varQnty', {}, String(variables.length)),
      ]),
      element('fileType', {}, 'text/csv; charset=utf-8'),
    ]),
  ]);
}

const FILE = 'F1';

/** A group for each dimension, of the variables of its items. */
function groups({ instrument, language }: Dataset, variables: readonly Variable[]): readonly XmlElement[] {
  const shown = instrumentLanguage(instrument, language);
  const items = itemVariables(variables);
  return instrument.dimensions.map(({ id, name, description }, place) => {
    const members = instrument.items.flatMap(({ dimension }, item) => {
      const variable = items[item];
      return dimension === id && variable !== undefined ? [variableId(variables.indexOf(variable))] : [];
    });
    return element('varGrp', { ID: `G${place + 1}`, type: 'subject', var: members.join(' '), name: id }, [
      element('labl', {}, localised(name, shown)),
      element('txt', {}, localised(description, shown)),
    ]);
  });
}

function variableElement(variable: Variable, place: number): XmlElement {
  const { name, label } = variable;
  const start = { ID: variableId(place), name, files: FILE };
  switch (variable.kind) {
    case 'text':
      return element('var', { ...start, intrvl: 'discrete', representationType: 'text' }, [
        element('labl', {}, label),
        element('varFormat', { type: 'character', schema: 'other' }),
      ]);
    case 'number':
      return element(
        'var',
        { ...start, dcml: String(variable.decimals), intrvl: 'contin', representationType: 'numeric' },
        [element('labl', {}, label), element('varFormat', { type: 'numeric', schema: 'other' })],
      );
    case 'coded':
      return element(
        'var',
        {
          ...start,
          dcml: '0',
          intrvl: 'discrete',
          nature: variable.ordered ? 'ordinal' : 'nominal',
          representationType: 'code',
        },
        [
          element('labl', {}, label),
          ...(variable.ordered ? [element('qstn', {}, [element('qstnLit', {}, label)])] : []),
          element('valrng', {}, variable.values.map(item)),
          element('invalrng', {}, variable.missing.map(item)),
          ...variable.values.map((code) => category(code, 'N')),
          ...variable.missing.map((code) => category(code, 'Y')),
          element('varFormat', { type: 'numeric', schema: 'other' }),
        ],
      );
  }
}

function item({ code }: CodeLabel): XmlElement {
  return element('item', { VALUE: String(code) });
}

function category({ code, label }: CodeLabel, missing: 'Y' | 'N'): XmlElement {
  return element('catgry', { missing }, [element('catValu', {}, String(code)), element('labl', {}, label)]);
}

function variableId(place: number): string {
  return `V${place + 1}`;
}
