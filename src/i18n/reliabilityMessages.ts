import { bilingual } from './bilingual.ts';

/** The figures of reliability and agreement over all networks together. */
export const reliabilityMessages = bilingual({
  nl: {
    title: 'Betrouwbaarheid en overeenstemming',
    undefinedNote:
      'Kan iets niet worden berekend, dan staat er "niet bepaald" met de reden. Het is dan niet 0.',
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
  },
  en: {
    title: 'Reliability and agreement',
    undefinedNote:
      'Where something cannot be computed, it says "undefined" with the reason. It is not 0 then.',
    overall: 'By dimension',
    overallNote: 'Over all rows together, in the order of the questionnaire. Below α is its 95% interval.',
    agreement: 'r_wg(J) over the networks',
    agreementNote: 'Each network counts by itself in each school year.',
    details: 'Items and networks by dimension',
    detailsNote: 'Networks are in alphabetical order.',
    itemsOf: (dimension: string) => `Items of ${dimension}`,
    networksOf: (dimension: string) => `r_wg(J) by network: ${dimension}`,
    network: 'network',
    schoolYear: 'school year',
    completeRows: 'complete rows',
    methods: 'Methods, to take over',
    methodsText:
      'A text with these figures, the formulas, their sources, the rule for missing answers and the number of rows that are not complete. It names no network. The dataset gets a text of its own, over the rows in it.',
    copy: 'Copy the text',
    copied: 'Copied',
    notCopied: 'It could not be copied. Save the text as a file.',
    save: 'Save as a file',
    toDataset: 'Make a dataset',
  },
});
