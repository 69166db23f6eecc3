export const researchScreen = {
  title: 'Onderzoeksbureau',
  lead: (office: string) =>
    `${office}. De pakketten van facilitators staan op slot op dit apparaat. Alleen de sleutel van dit bureau opent ze.`,
  firstLead:
    'Breng antwoorden van meerdere netwerken samen. Facilitators maken ze eerst anoniem en doen ze dan op slot voor jullie bureau.',
  damagedLead:
    'De sleutel van het bureau is op dit apparaat niet te lezen. Er is niets verwijderd. Heb je het sleutelbestand nog? Verwijder de sleutel dan hier en open het bestand.',
  keyLostLead:
    'De browser kan de sleutel van het bureau niet meer openen. Er is niets verwijderd. Open het sleutelbestand of een back-up; daarna gaan de pakketten weer open.',
  toInstrument: 'Over het instrument',
  toOwnInstrument: 'Eigen instrument',
};

export type ResearchScreenTexts = typeof researchScreen;
