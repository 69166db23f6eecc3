export const ownInstrumentScreen = {
  title: 'Eigen instrument',
  lead: 'Lees een instrumentbestand in, bekijk het zoals een lid het ziet, en bewaar het voor nieuwe rondes.',
  chooseFile: 'Instrumentbestand kiezen',
  hereTitle: 'Op dit apparaat',
  hereText:
    'Deze vragenlijsten zijn te kiezen bij een nieuwe ronde op dit apparaat. Wil je er zelf een schrijven, bewaar er dan een als bestand en begin daarmee.',
  look: 'Bekijken',
  lookAt: (title: string, version: string) => `Bekijk ${title}, versie ${version}`,
  builtInUnread: 'De meegeleverde vragenlijst kon niet worden geladen.',
  damaged: (count: number) =>
    count === 1
      ? 'Eén vragenlijst op dit apparaat is beschadigd en staat er niet bij.'
      : `${count} vragenlijsten op dit apparaat zijn beschadigd en staan er niet bij.`,
  keep: 'Bewaar voor nieuwe rondes',
  kept: 'Deze vragenlijst staat op dit apparaat en is te kiezen bij een nieuwe ronde.',
  notKept: 'Deze vragenlijst staat nog niet op dit apparaat. Bekijk haar eerst rustig.',
  saveFile: 'Bewaar als bestand',
  howToShare: (id: string, version: string) =>
    `Geef het bestand aan de facilitators; zij kiezen het bij hun ronde. In een uitnodiging als bestand gaat de vragenlijst vanzelf mee. Voor een uitnodiging als link moet het bestand bij de app op de server staan, als instruments/${id}/${version}.json.`,
  sameVersionTitle: 'Dezelfde versie met een andere inhoud',
  sameVersion: (id: string, version: string) =>
    `Op dit apparaat staat al een andere vragenlijst ${id} met versie ${version}. Antwoorden op de ene tellen nooit mee bij de andere. Geef de nieuwe een eigen versienummer, dan zijn ze uit elkaar te houden.`,
  looksTitle: 'Bekijk de vragenlijst',
  looks: {
    member: 'Zoals een lid haar ziet',
    picture: 'De lege plaat',
    details: 'Schaal en bronnen',
    compare: 'Naast een andere',
  },
  memberText: 'Tik gerust iets aan: wat je hier kiest, wordt nergens bewaard.',
  previewLanguage: 'Taal van de vragenlijst',
  roleIfAsked: 'Alleen als een ronde ernaar vraagt.',
  pictureText: 'Zo ziet de plaat van een netwerk eruit voordat er antwoorden te tonen zijn.',
  statementsTitle: 'De stellingen',
  statementsText: 'Per dimensie, in de volgorde van het instrument.',
  compareText: 'Wat is er in deze vragenlijst anders dan in een andere?',
  compareWith: 'Vergelijk met',
  nothingChosen: 'Kies een vragenlijst',
  comparedWith: (name: string) => `Vergeleken met ${name}`,
  otherFile: 'Vergelijk met een bestand',
};

export type OwnInstrumentScreenTexts = typeof ownInstrumentScreen;
