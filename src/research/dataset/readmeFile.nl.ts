export const readmeFile = {
  about:
    'Antwoorden van leden van lerarennetwerken, zonder namen, nummers of tijdstippen. De volgorde van de rijen is door loting bepaald.',
  files: 'Bestanden',
  file: 'bestand',
  is: 'wat het is',
  working:
    'De vragenlijst heeft een werkformulering: dit is niet de gepubliceerde tekst van de auteurs. Meer daarover staat in codebook.md.',
  formulas:
    'Een tekst die een rekenblad voor een formule zou houden, heeft in de CSV-bestanden een apostrof ervoor. In dataset-nl-excel.csv geldt dat ook voor een tekst die een getal, een datum, een tijd of WAAR zou worden, zoals de naam 3-4.',
  questionnaire: 'Vragenlijst',
};

export type ReadmeFileTexts = typeof readmeFile;
