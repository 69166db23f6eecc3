import { instrumentLanguage, localised } from '#instrument/localised.ts';
import { creatorNames } from './citationFile.ts';
import type { Dataset } from './Dataset.ts';
import type { DatasetArchive, DatasetFile } from './DatasetFile.ts';
import type { Language } from '#shared/Language.ts';
import { markdownTable, markdownText as md } from './markdownText.ts';
import { METHODS_TEXTS } from './methodsTexts.ts';

/** Every file there can be; a test holds this against the files there are. */
const MEANINGS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: {
    'README.md': 'Dit bestand.',
    'dataset.csv': 'Een regel per lid en schooljaar, met codes. UTF-8, komma’s, punt als decimaalteken.',
    'dataset-long.csv':
      'Dezelfde antwoorden met een regel per lid en item; `row` houdt de antwoorden van één lid bij elkaar.',
    'dataset-nl-excel.csv':
      'Om te openen in een Nederlandse Excel: puntkomma’s, decimale komma, labels in plaats van codes.',
    'dataset.sav': 'Voor SPSS, PSPP, R (haven) of JASP: met labels en met codes voor wat ontbreekt.',
    'dataset.xlsx': 'Excel: een blad met de gegevens in codes en een blad met het codeboek.',
    'import.sps': 'Leest `dataset.csv` in SPSS of PSPP, met labels en codes voor wat ontbreekt.',
    'import.R': 'Leest `dataset.csv` in R, zonder extra pakketten.',
    'codebook.md': 'Wat elke kolom en elke code betekent.',
    'ddi-codebook.xml': 'Hetzelfde voor data-archieven (DDI Codebook 2.5).',
    'datapackage.json': 'Hetzelfde voor programma’s (Frictionless Data Package).',
    'instrument.json': 'De vragenlijst precies zoals hij is gebruikt.',
    'methods.md':
      'Betrouwbaarheid en overeenstemming, met formules, bronnen en wat er met ontbrekende antwoorden is gedaan.',
    'risk-report.md': 'Hoe groot de kans is dat iemand herkend wordt, en wat daartegen is gedaan.',
    'CITATION.cff': 'Hoe je deze dataset aanhaalt.',
  },
  en: {
    'README.md': 'This file.',
    'dataset.csv': 'One line for each member and school year, with codes. UTF-8, commas, decimal points.',
    'dataset-long.csv':
      'The same answers with one line for each member and item; `row` keeps the answers of one member together.',
    'dataset-nl-excel.csv':
      'To open in a Dutch Excel: semicolons, decimal commas, Dutch labels in place of codes.',
    'dataset.sav': 'For SPSS, PSPP, R (haven) or JASP: with labels and with codes for what is missing.',
    'dataset.xlsx': 'Excel: one sheet with the data as codes and one with the codebook.',
    'import.sps': 'Reads `dataset.csv` into SPSS or PSPP, with labels and codes for what is missing.',
    'import.R': 'Reads `dataset.csv` into R, without further packages.',
    'codebook.md': 'What every column and every code means.',
    'ddi-codebook.xml': 'The same for data archives (DDI Codebook 2.5).',
    'datapackage.json': 'The same for programs (Frictionless Data Package).',
    'instrument.json': 'The questionnaire exactly as it was used.',
    'methods.md':
      'Reliability and agreement, with formulas, sources and what was done about missing answers.',
    'risk-report.md': 'How likely it is that somebody is recognised, and what was done about it.',
    'CITATION.cff': 'How to cite this dataset.',
  },
};

const TEXTS = {
  nl: {
    about:
      'Antwoorden van leden van lerarennetwerken, zonder namen, nummers of tijdstippen. De volgorde van de rijen is door loting bepaald.',
    files: 'Bestanden',
    file: 'bestand',
    is: 'wat het is',
    working:
      'De vragenlijst heeft een werkformulering: dit is niet de gepubliceerde tekst van de auteurs. Meer daarover staat in codebook.md.',
    formulas:
      'Een tekst die een rekenblad voor een formule zou houden, heeft in de CSV-bestanden een apostrof ervoor.',
    questionnaire: 'Vragenlijst',
  },
  en: {
    about:
      'Answers of members of teacher learning networks, without names, numbers or times. The order of the rows was drawn by lot.',
    files: 'Files',
    file: 'file',
    is: 'what it is',
    working:
      'The questionnaire has a working wording: this is not the authors’ published text. There is more about it in codebook.md.',
    formulas:
      'A text that a spreadsheet would take for a formula has an apostrophe before it in the CSV files.',
    questionnaire: 'Questionnaire',
  },
} as const;

/** `README.md`: what the dataset is, and what each of its files (`others`, and this one). */
export function readmeFile(
  { instrument, about, language, invented }: Dataset,
  others: readonly (DatasetFile | DatasetArchive)[],
): DatasetFile {
  const texts = TEXTS[language];
  const meanings = MEANINGS[language];
  const names = ['README.md', ...others.map(({ name }) => name)];
  const title = localised(instrument.title, instrumentLanguage(instrument, language));
  const from = [...creatorNames(about), ...(about.publisher === undefined ? [] : [about.publisher])];
  const parts = [
    `# ${md(about.title)}`,
    `${from.map(md).join('; ')}, ${about.year}${about.version === undefined ? '' : `, ${md(about.version)}`}`,
    ...(invented ? [`**${METHODS_TEXTS[language].invented}**`] : []),
    texts.about,
    `${texts.questionnaire}: ${md(title)}, ${instrument.version}.`,
    ...(instrument.wording === 'working' ? [texts.working] : []),
    `## ${texts.files}`,
    markdownTable([[texts.file, texts.is], ...names.map((name) => [`\`${name}\``, meanings[name] ?? ''])]),
    texts.formulas,
  ];
  return { name: 'README.md', pieces: () => [`${parts.join('\n\n')}\n`] };
}
