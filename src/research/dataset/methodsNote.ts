import { instrumentLanguage, localised } from '#instrument/localised.ts';
import type { DimensionReliability, Undefined } from '#research/reliability/DimensionReliability.ts';
import type { Dataset } from './Dataset.ts';
import type { DatasetFile } from './DatasetFile.ts';
import { datasetTexts } from './datasetTexts.ts';
import { figureText } from './figureText.ts';
import { markdownTable, markdownText as md } from './markdownText.ts';
import { missingCodes } from './missingCodes.ts';

const methodsReferences: readonly string[] = [
  'Bliese, P. D. (2000). Within-group agreement, non-independence, and reliability. In K. J. Klein & S. W. J. Kozlowski (Eds.), Multilevel theory, research, and methods in organizations (pp. 349–381). Jossey-Bass.',
  'Cronbach, L. J. (1951). Coefficient alpha and the internal structure of tests. Psychometrika, 16(3), 297–334.',
  'Feldt, L. S., Woodruff, D. J., & Salih, F. A. (1987). Statistical inference for coefficient alpha. Applied Psychological Measurement, 11(1), 93–103.',
  'Harman, H. H., & Jones, W. H. (1966). Factor analysis by minimizing residuals (minres). Psychometrika, 31(3), 351–368.',
  'James, L. R., Demaree, R. G., & Wolf, G. (1984). Estimating within-group interrater reliability with and without response bias. Journal of Applied Psychology, 69(1), 85–98.',
  'Mazza, G. L., Enders, C. K., & Ruehlman, L. S. (2015). Addressing item-level missing data: A comparison of proration and full information maximum likelihood estimation. Multivariate Behavioral Research, 50(5), 504–519.',
  'McDonald, R. P. (1999). Test theory: A unified treatment. Lawrence Erlbaum.',
];

type Told = Pick<
  Dataset,
  'instrument' | 'instrumentReference' | 'rows' | 'reliability' | 'language' | 'invented'
>;

/** `methods.md`: what was computed, how, after whom, over which rows; to be pasted into an article. */
export function methodsFile(dataset: Dataset): DatasetFile {
  return { name: 'methods.md', pieces: () => [methodsNote(dataset)] };
}

/** The same as Markdown. Figures are over all networks together; no network is named. */
export function methodsNote(dataset: Told): string {
  const { reliability, language, invented } = dataset;
  const texts = datasetTexts.in(language).methodsNote;
  const missing = datasetTexts.in(language).missingAnswers;
  const { notApplicable, notAnswered } = missingCodes(dataset.instrument.scale);
  const { dimensions } = reliability;
  const parts = [
    `# ${texts.methods}`,
    ...(invented ? [`**${texts.invented}**`] : []),
    `## ${texts.data}`,
    dataSentence(dataset),
    `## ${texts.missing}`,
    ...texts.missingRule.map(md),
    md(missing.codes(notApplicable, notAnswered)),
    md(missing.programs),
    `## ${texts.figures}`,
    md(texts.figuresNote),
    markdownTable([texts.figuresHeading.map(md), ...dimensions.map((one) => figuresRow(dataset, one))]),
    md(texts.agreement),
    markdownTable([texts.agreementHeading.map(md), ...dimensions.map((one) => agreementRow(dataset, one))]),
    `## ${texts.items}`,
    markdownTable([texts.itemsHeading.map(md), ...dimensions.flatMap((one) => itemRows(dataset, one))]),
    `## ${texts.undefined}`,
    md(texts.undefinedNote),
    `## ${texts.formulas}`,
    list(texts.formulaList),
    `## ${texts.references}`,
    list(methodsReferences),
  ];
  return `${parts.join('\n\n')}\n`;
}

function dataSentence({ instrument, instrumentReference, rows, reliability, language }: Told): string {
  const title = md(localised(instrument.title, instrumentLanguage(instrument, language)));
  const years = [...new Set(rows.map(({ schoolYear }) => schoolYear))].sort();
  const first = years[0] ?? '';
  const last = years.at(-1) ?? '';
  const about = `${title} ${instrument.version} (SHA-256 \`${instrumentReference.hash}\`)`;
  const { scale, items, dimensions } = instrument;
  const texts = datasetTexts.in(language).methodsNote;
  const period = first === last ? texts.oneYear(first) : texts.severalYears(first, last);
  return `${texts.counts(rows.length, reliability.networks, period)} ${texts.eachRow(about, items.length, dimensions.length, scale.min, scale.max)}`;
}

function figuresRow(dataset: Told, one: DimensionReliability): readonly string[] {
  const { alpha, omega, icc1 } = one;
  const { low, high } = alpha;
  const figure = (value: number | null, why?: Undefined): string => shown(dataset, value, why);
  return [
    dimensionName(dataset, one),
    String(one.items),
    String(one.n),
    String(one.dropped),
    figure(alpha.value, alpha.why) +
      (low === null || high === null ? '' : ` (${figure(low)}; ${figure(high)})`),
    figure(omega.value, omega.why),
    figure(icc1.value, icc1.why) + groupSize(dataset, 'k', icc1.k),
    figure(icc1.value_k0, icc1.why) + groupSize(dataset, 'k₀', icc1.k0),
    figure(one.icc2, one.icc2_why),
  ];
}

function groupSize({ language }: Told, name: string, size: number | null): string {
  return size === null ? '' : ` (${name} = ${figureText(size, 2, language)})`;
}

function agreementRow(dataset: Told, one: DimensionReliability): readonly string[] {
  const { rwgj_distribution: spread } = one;
  return [
    dimensionName(dataset, one),
    String(spread.n),
    String(spread.undefined),
    ...[spread.min, spread.lower_quartile, spread.median, spread.upper_quartile, spread.max].map((value) =>
      shown(dataset, value, spread.why),
    ),
  ];
}

function itemRows(dataset: Told, one: DimensionReliability): readonly (readonly string[])[] {
  return one.item_statistics.map(({ id, n, mean, sd, item_rest, why }) => [
    md(id),
    String(n),
    ...[mean, sd, item_rest].map((value) => shown(dataset, value, why)),
  ]);
}

function shown({ language }: Told, value: number | null, why?: Undefined): string {
  if (value !== null) return figureText(value, 3, language);
  const { notDefined, why: reasons } = datasetTexts.in(language).methodsNote;
  return why === undefined ? notDefined : `${notDefined}: ${reasons[why]}`;
}

function dimensionName({ instrument, language }: Told, { id }: DimensionReliability): string {
  const dimension = instrument.dimensions.find((one) => one.id === id);
  const tag = instrumentLanguage(instrument, language);
  return md(dimension === undefined ? id : localised(dimension.name, tag));
}

function list(texts: readonly string[]): string {
  return texts.map((text) => `- ${md(text)}`).join('\n');
}
