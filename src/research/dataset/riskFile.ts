import type { Frequency } from '#research/risk/RiskReport.ts';
import type { Dataset } from './Dataset.ts';
import type { DatasetFile } from './DatasetFile.ts';
import { datasetTexts } from './datasetTexts.ts';
import { markdownTable, markdownText as md } from './markdownText.ts';
import { riskSentences } from './riskSentences.ts';

const riskReferences = [
  'Sweeney, L. (2002). k-anonymity: A model for protecting privacy. International Journal of Uncertainty, Fuzziness and Knowledge-Based Systems, 10(5), 557–570.',
  'Machanavajjhala, A., Kifer, D., Gehrke, J., & Venkitasubramaniam, M. (2007). l-diversity: Privacy beyond k-anonymity. ACM Transactions on Knowledge Discovery from Data, 1(1), 3.',
];

type Told = Pick<Dataset, 'instrument' | 'risk' | 'applied' | 'language'>;

/** `risk-report.md`: how far these rows could tell who somebody is, and what was done so that they do not. */
export function riskFile(dataset: Dataset): DatasetFile {
  return { name: 'risk-report.md', pieces: () => [riskText(dataset)] };
}

function riskText(dataset: Told): string {
  const { instrument, risk, applied, language } = dataset;
  const texts = datasetTexts.in(language).riskFile;
  const sentences = riskSentences(instrument, language, md);
  const parts = [
    `# ${texts.title}`,
    risk.safe ? texts.safe : `**${texts.unsafe}**`,
    `## ${texts.rule}`,
    ...texts.ruleLines,
    `## ${texts.figures}`,
    markdownTable([
      [texts.figure, texts.value],
      [texts.rows, String(risk.rows)],
      [texts.classes, String(risk.classes)],
      [texts.k, figure(risk.k)],
      [texts.l, figure(risk.l)],
    ]),
    `### ${texts.classSizes}`,
    frequencies(risk.classSizes, texts.rows, texts.classes),
    `### ${texts.differentAnswers}`,
    frequencies(risk.differentAnswers, texts.different, texts.pairs),
    ...(risk.findings.length === 0
      ? []
      : [`## ${texts.findings}`, list(risk.findings.map(sentences.finding))]),
    `## ${texts.applied}`,
    applied.length === 0 ? texts.nothingApplied : list(applied.map(sentences.applied)),
    `## ${texts.references}`,
    list(riskReferences.map(md)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function frequencies(counted: readonly Frequency[], value: string, count: string): string {
  return markdownTable([[value, count], ...counted.map((one) => [String(one.value), String(one.count)])]);
}

function figure(value: number | null): string {
  return value === null ? '–' : String(value);
}

function list(texts: readonly string[]): string {
  return texts.map((text) => `- ${text}`).join('\n');
}
