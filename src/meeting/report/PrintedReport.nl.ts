/** Texts of the report on paper, and of the choice what goes into it. */
export const printedReport = {
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
  middleHalf: 'Middelste helft',
  members: 'Leden die antwoord gaven',
  countsCaption: 'Per stelling: het gemiddelde, en hoe vaak elk antwoord is gegeven',
  meansCaption: 'Per stelling: het gemiddelde',
  limitsTitle: 'Grenzen en edities',
  editionOf: (year: string, number: number, day: string) =>
    `${year}: editie ${number}, vastgesteld op ${day}.`,
  notTitle: 'Wat dit verslag niet is',
  not: 'Dit verslag geeft geen oordeel. Het zegt niets over één persoon, zet geen dimensies op volgorde en vergelijkt geen netwerken. Het laat zien wat de leden hebben geantwoord en wat jullie daarbij hebben opgeschreven, als begin van een gesprek.',
};

export type PrintedReportTexts = typeof printedReport;
