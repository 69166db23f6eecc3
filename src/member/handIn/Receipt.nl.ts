export const receipt = {
  title: 'Je bewijs',
  network: 'Netwerk',
  schoolYear: 'Schooljaar',
  contents: 'Wat erin zit',
  answered: (answered: number, total: number) => `${answered} van ${total} stellingen beantwoord`,
  answersBefore: 'Je antwoorden, van vóór je laatste aanpassing',
  withdrawal: 'Dat je je antwoorden terugneemt',
  version: 'Versie',
  revision: (version: number) => (version === 1 ? '1' : `${version}, in de plaats van de vorige`),
  code: 'Code',
  about:
    'Aan de code herken je dit bericht. Hij is alleen voor jou en is nergens anders in de app te zien, ook niet bij je facilitator. Na het sluiten kan je facilitator een link geven waarmee je ziet of je antwoorden meetellen. Dit bewijs blijft op dit apparaat tot je het wist.',
};

export type ReceiptTexts = typeof receipt;
