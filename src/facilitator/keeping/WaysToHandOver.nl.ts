export const waysToHandOver = {
  scanTitle: 'Op een telefoon',
  scanText:
    'Laat de sleutelhouder deze code scannen met de camera van de eigen telefoon, en daar op bewaren tikken. Dan staat daar de controlecode.',
  qrLabel: (network: string, schoolYear: string) =>
    `QR-code met de tweede sleutel van ${network}, ${schoolYear}`,
  paperTitle: 'Op papier',
  paperText:
    'Op het blad staan dezelfde QR-code, 24 woorden en de controlecode. Wie het blad heeft, heeft de sleutel.',
  print: 'Blad printen',
  sendTitle: 'Om te sturen',
  sendText:
    'Stuur de link of het bestand naar de sleutelhouder en haal ze daarna van dit apparaat, ook uit je verzonden berichten. Zolang ze hier staan, heb jij beide sleutels.',
  copy: 'Link kopiëren',
  save: 'Bestand bewaren',
  fileName: 'tweede-sleutel',
  inFile: (network: string, schoolYear: string) =>
    `Tweede sleutel van ${network}, ${schoolYear}. Open deze link op je eigen apparaat en lees de controlecode die daar dan staat voor aan de facilitator. Houd ook dit bestand tot de ronde gesloten is.`,
};

export type WaysToHandOverTexts = typeof waysToHandOver;
