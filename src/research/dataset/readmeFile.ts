import { instrumentLanguage, localised } from '#instrument/localised.ts';
import { creatorNames } from './citationFile.ts';
import type { Language } from '#shared/Language.ts';
import type { Dataset } from './Dataset.ts';
import type { DatasetArchive, DatasetFile } from './DatasetFile.ts';
import { datasetTexts } from './datasetTexts.ts';
import { markdownTable, markdownText as md } from './markdownText.ts';
import { type MissingCodes, missingCodes } from './missingCodes.ts';
import { readingLines } from './readingLines.ts';

/** `README.md`: what the dataset is, and what each of its files (`others`, and this one). */
export function readmeFile(
  { instrument, about, language, invented }: Dataset,
  others: readonly (DatasetFile | DatasetArchive)[],
): DatasetFile {
  const texts = datasetTexts.in(language).readmeFile;
  const meanings = datasetTexts.in(language).fileMeanings;
  const names = ['README.md', ...others.map(({ name }) => name)];
  const title = localised(instrument.title, instrumentLanguage(instrument, language));
  const from = [...creatorNames(about), ...(about.publisher === undefined ? [] : [about.publisher])];
  const parts = [
    `# ${md(about.title)}`,
    `${from.map(md).join('; ')}, ${about.year}${about.version === undefined ? '' : `, ${md(about.version)}`}`,
    ...(invented ? [`**${datasetTexts.in(language).methodsNote.invented}**`] : []),
    texts.about,
    `${texts.questionnaire}: ${md(title)}, ${instrument.version}.`,
    ...(instrument.wording === 'working' ? [texts.working] : []),
    `## ${texts.files}`,
    markdownTable([[texts.file, texts.is], ...names.map((name) => [`\`${name}\``, meanings[name] ?? ''])]),
    texts.formulas,
    ...missingAnswers(missingCodes(instrument.scale), language),
  ];
  return { name: 'README.md', pieces: () => [`${parts.join('\n\n')}\n`] };
}

function missingAnswers(codes: MissingCodes, language: Language): readonly string[] {
  const texts = datasetTexts.in(language).missingAnswers;
  const lines = readingLines(codes);
  const ways = ['r', 'rWithReasons', 'spss', 'gretl'] as const;
  return [
    `## ${texts.title}`,
    md(texts.codes(codes.notApplicable, codes.notAnswered)),
    md(texts.programs),
    texts.sav,
    ...ways.flatMap((way) => [`${texts[way]}:`, `\`\`\`\n${lines[way]}\n\`\`\``]),
  ];
}
