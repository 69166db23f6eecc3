/** The figures of reliability and agreement over all networks together. */
export const figuresScreen = {
  title: 'Betrouwbaarheid en overeenstemming',
  undefinedNote: 'Kan iets niet worden berekend, dan staat dat er, met de reden. Het is dan niet 0.',
  overall: 'Per dimensie',
  overallNote: 'Over alle rijen samen, in de volgorde van de vragenlijst. Onder α het 95%-interval.',
  agreement: 'r_wg(J) over de netwerken',
  agreementNote: 'Elk netwerk telt in elk schooljaar apart.',
  details: 'Items en netwerken per dimensie',
  detailsNote: 'Netwerken staan op alfabet.',
  itemsOf: (dimension: string) => `Items van ${dimension}`,
  networksOf: (dimension: string) => `r_wg(J) per netwerk: ${dimension}`,
  network: 'netwerk',
  schoolYear: 'schooljaar',
  completeRows: 'volledige rijen',
  methods: 'Methode, om over te nemen',
  methodsText:
    'Een tekst met deze getallen, de formules, de bronnen, de regel voor ontbrekende antwoorden en het aantal rijen dat niet volledig is. Er staat geen naam van een netwerk in. De dataset krijgt een eigen tekst, over de rijen die daarin staan.',
  copy: 'Kopieer de tekst',
  copied: 'Gekopieerd',
  notCopied: 'Kopiëren lukte niet. Bewaar de tekst als bestand.',
  save: 'Bewaar als bestand',
  toDataset: 'Maak een dataset',
};

export type FiguresScreenTexts = typeof figuresScreen;
