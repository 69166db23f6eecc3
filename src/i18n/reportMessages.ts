import { bilingual } from './bilingual.ts';

/** Texts of the report on paper, and of the choice what goes into it. */
export const reportMessages = bilingual({
  nl: {
    title: 'Verslag',
    lead: 'Kies wat er in het verslag komt. Het past op A4 en is ook zonder kleur te lezen.',
    parts: {
      picture: 'De plaat',
      table: 'De tabel',
      dimensions: 'Dimensie voor dimensie',
      notes: 'Notities en aandacht',
      plans: 'Plannen',
      stories: 'Verhalen',
      reading: 'Zo lees je het',
      limits: 'Grenzen en edities',
    },
    print: 'Afdrukken of als PDF bewaren',
    copyTable: 'Kopieer als tabel',
    copied: 'Gekopieerd. Plak de tabel in een rekenblad of een document.',
    notCopied: 'Kopiëren lukte niet. Bewaar de getallen als CSV.',
    middleHalf: 'Middelste helft',
    members: 'Leden die antwoord gaven',
    countsCaption: 'Per stelling: het gemiddelde, en hoe vaak elk antwoord is gegeven',
    meansCaption: 'Per stelling: het gemiddelde',
    limitsTitle: 'Grenzen en edities',
    editionOf: (year: string, number: number, day: string) =>
      `${year}: editie ${number}, vastgesteld op ${day}.`,
    notTitle: 'Wat dit verslag niet is',
    not: 'Dit verslag geeft geen oordeel. Het zegt niets over één persoon, zet geen dimensies op volgorde en vergelijkt geen netwerken. Het laat zien wat de leden hebben geantwoord en wat jullie daarbij hebben opgeschreven, als begin van een gesprek.',
  },
  en: {
    title: 'Report',
    lead: 'Choose what goes into the report. It fits A4 and can be read without colour too.',
    parts: {
      picture: 'The picture',
      table: 'The table',
      dimensions: 'Dimension by dimension',
      notes: 'Notes and attention',
      plans: 'Plans',
      stories: 'Stories',
      reading: 'How to read it',
      limits: 'Limits and editions',
    },
    print: 'Print or save as PDF',
    copyTable: 'Copy as table',
    copied: 'Copied. Paste the table into a spreadsheet or a document.',
    notCopied: 'Copying did not work. Save the figures as CSV.',
    middleHalf: 'Middle half',
    members: 'Members who answered',
    countsCaption: 'For each statement: the mean, and how often each answer was given',
    meansCaption: 'For each statement: the mean',
    limitsTitle: 'Limits and editions',
    editionOf: (year: string, number: number, day: string) =>
      `${year}: edition ${number}, published on ${day}.`,
    notTitle: 'What this report is not',
    not: 'This report passes no judgement. It says nothing about any one person, puts no dimensions in order and compares no networks. It shows what the members answered and what you wrote down about it, as the start of a conversation.',
  },
});
