import { dimensionItems } from '#instrument/dimensionItems.ts';
import { instrumentLanguage, localised } from '#instrument/localised.ts';
import type { Dataset } from './Dataset.ts';
import type { DatasetFile } from './DatasetFile.ts';
import { datasetTexts } from './datasetTexts.ts';
import { itemVariables } from './itemVariables.ts';
import { markdownTable, markdownText as md } from './markdownText.ts';
import { missingCodes } from './missingCodes.ts';
import type { CodedVariable, CodeLabel, Variable } from './Variable.ts';

/** `codebook.md`: what every column and every code means. It has no figures of the answers. */
export function codebookFile(dataset: Dataset, variables: readonly Variable[]): DatasetFile {
  return { name: 'codebook.md', pieces: () => [`${codebook(dataset, variables).join('\n\n')}\n`] };
}

function codebook(
  { instrument, instrumentReference, about, language }: Dataset,
  variables: readonly Variable[],
) {
  const texts = datasetTexts.in(language).codebookFile;
  const missing = datasetTexts.in(language).missingAnswers;
  const { notApplicable, notAnswered } = missingCodes(instrument.scale);
  const shown = instrumentLanguage(instrument, language);
  const items = itemVariables(variables);
  const others = variables.filter((variable) => !(variable.kind === 'coded' && variable.ordered));
  const nameOf = new Map(instrument.items.map(({ id }, place) => [id, items[place]?.name ?? id]));
  const codes = ({ values, missing }: CodedVariable): string =>
    markdownTable([
      [texts.code, texts.meaning],
      ...values.map(codeRow),
      ...missing.map((code) => [...codeRow(code).slice(0, 1), `${md(code.label)} (${texts.missing})`]),
    ]);
  return [
    `# ${texts.codebook}: ${md(about.title)}`,
    `${texts.instrument}: ${md(localised(instrument.title, shown))}, ${instrument.version}, ` +
      `${texts.wording[instrument.wording]}. SHA-256: \`${instrumentReference.hash}\`.`,
    md(localised(instrument.provenance, shown)),
    `## ${texts.variables}`,
    markdownTable([
      [texts.variable, texts.label],
      ...others.map(({ name, label }) => [`\`${name}\``, md(label)]),
    ]),
    ...others.flatMap((variable) =>
      variable.kind === 'coded' ? [`### \`${variable.name}\``, codes(variable)] : [],
    ),
    `## ${texts.items}`,
    ...instrument.dimensions.flatMap(({ id, name, description }) => [
      `### ${md(localised(name, shown))}`,
      md(localised(description, shown)),
      markdownTable([
        [texts.variable, texts.label],
        ...dimensionItems(instrument, id).map((item) => [
          `\`${nameOf.get(item.id) ?? item.id}\``,
          md(localised(item.text, shown)),
        ]),
      ]),
    ]),
    `## ${texts.scale}`,
    ...items.slice(0, 1).map(codes),
    md(missing.codes(notApplicable, notAnswered)),
    md(missing.programs),
    ...(instrument.citation.length === 0
      ? []
      : [
          `## ${texts.sources}`,
          instrument.citation
            .map(({ text, doi }) => `- ${md(text)}${doi === undefined ? '' : ` doi:${md(doi)}`}`)
            .join('\n'),
        ]),
    `## ${texts.licence}`,
    md(instrument.licence),
  ];
}

function codeRow({ code, label }: CodeLabel): string[] {
  return [String(code), md(label)];
}
