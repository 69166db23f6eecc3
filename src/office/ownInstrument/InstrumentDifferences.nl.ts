export const instrumentDifferences = {
  same: 'Er is geen verschil: dit is dezelfde vragenlijst.',
  aboutDiffers: (fields: string) => `Anders in het geheel: ${fields}.`,
  aboutFields: {
    id: 'id',
    version: 'versie',
    wording: 'soort formulering',
    provenance: 'herkomst',
    languages: 'talen',
    title: 'titel',
    citation: 'bronnen',
    licence: 'licentie',
  },
  lists: {
    items: 'Stellingen',
    dimensions: 'Dimensies',
    sides: 'Kanten',
    scale: 'Schaal',
    roles: 'Rollen',
  },
  unchanged: (lists: string) => `Geen verschil in: ${lists}.`,
  added: 'Erbij',
  removed: 'Weg',
  otherText: 'Andere tekst',
  otherPlace: 'Andere plaats',
  otherHome: { items: 'Andere dimensie', dimensions: 'Andere kant' },
  fromTo: (from: string, to: string) => `Van ${from} naar ${to}.`,
  earlier: 'Andere:',
  later: 'Deze:',
  nothingThere: 'geen tekst',
  besideScale: 'naast de schaal',
  allComparable: 'Alle dimensies zijn op dezelfde manier gevraagd. Hun getallen kunnen naast elkaar liggen.',
  someComparable: (names: string) =>
    `Alleen deze dimensies zijn op dezelfde manier gevraagd; hun getallen kunnen naast elkaar liggen: ${names}.`,
  noneComparable:
    'Geen enkele dimensie is op dezelfde manier gevraagd. De getallen liggen daarom nooit naast elkaar.',
};

export type InstrumentDifferencesTexts = typeof instrumentDifferences;
