/** What each file of a dataset is: every file there can be; a test holds this against the files there are. */
export const fileMeanings: Readonly<Record<string, string>> = {
  'README.md': 'Dit bestand.',
  'dataset.csv': 'Een regel per lid en schooljaar, met codes. UTF-8, komma’s, punt als decimaalteken.',
  'dataset-long.csv':
    'Dezelfde antwoorden met een regel per lid en item; `row` houdt de antwoorden van één lid bij elkaar.',
  'dataset-nl-excel.csv':
    'Om te openen in een Nederlandse Excel: puntkomma’s, decimale komma, labels in plaats van codes.',
  'dataset.sav':
    'Voor SPSS, PSPP, R (haven), gretl of JASP: met labels en met codes voor wat ontbreekt. Hoe je het leest, staat hieronder.',
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
};

export type FileMeaningsTexts = typeof fileMeanings;
