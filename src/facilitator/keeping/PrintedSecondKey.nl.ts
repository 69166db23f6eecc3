export const printedSecondKey = {
  above: (schoolYear: string) => `Tweede sleutel · vragenlijst schooljaar ${schoolYear}`,
  what: 'Met deze sleutel en die van de facilitator samen gaan de ingeleverde vragenlijsten open. Met deze sleutel alleen kan niemand iets openen. Bewaar het blad waar de facilitator er niet bij kan, en neem het mee als de ronde sluit.',
  checkCode: (code: string) =>
    `Controlecode: ${code}. Lees deze voor aan de facilitator. Dan kan de ronde open.`,
  words:
    'Werkt de QR-code niet? Typ dan deze 24 woorden over. Van elk woord zijn de eerste vier letters genoeg.',
  until: (day: string) => `Gooi dit blad na ${day} weg.`,
};

export type PrintedSecondKeyTexts = typeof printedSecondKey;
