import { counted } from '#i18n/format.ts';

export const roundScreen = {
  title: (schoolYear: string) => `Ronde ${schoolYear}`,
  preparedLead: 'De ronde staat klaar. Zodra je hem opent, kunnen leden antwoorden.',
  open: 'Open de ronde',
  openTitle: 'De ronde openen?',
  openConfirm: 'Ronde openen',
  openText:
    'Vanaf nu liggen de vragenlijst, de vraag naar de rol, de keuze over onderzoek en de grenzen vast. Leden lezen ze voordat ze beginnen, en ze veranderen niet meer.',
  openKey:
    'Dit apparaat maakt een sleutel voor de ronde. Alleen hier kunnen de antwoorden later worden geteld, dus houd dit apparaat tot de ronde gesloten is.',
  notYet: 'Nog niet',
  datesPassed: 'De ronde kan zo niet open, omdat een datum al voorbij is. Pas eerst de ronde aan.',
  openFailed: 'De ronde is niet geopend. Deze browser kan geen sleutel maken; probeer een andere browser.',
  instrumentUnread: 'De vragenlijst van deze ronde is op dit apparaat niet te lezen.',
  instrumentUnreadPrepared: 'Pas de ronde aan en kies de vragenlijst opnieuw.',
  edit: 'Ronde aanpassen',
  handedIn: 'ingeleverd',
  messagesIn: 'binnen, op slot',
  ofMembers: (count: number) => `van ${counted(count, { one: 'lid', other: 'leden' }, 'nl')}`,
  nothingShown: 'Zolang de ronde open is, ziet niemand iets van de antwoorden. Jij ook niet.',
  pass: 'Geef het apparaat door',
  passText: 'Op het volgende scherm begint een lid. Na het inleveren geeft dat lid het apparaat weer door.',
  someoneStarted: 'Op dit apparaat is iemand begonnen die nog niet heeft ingeleverd.',
  closingDayPassed: (day: string) =>
    `Antwoorden kon tot en met ${day}. Je kunt nog iemand laten antwoorden, of de ronde sluiten.`,
  close: 'Sluit de ronde',
  closedLead: 'De ronde is gesloten. Wat de groep samen ziet, staat in de resultatenkamer.',
  edition: (number: number, day: string) => `Editie ${number} van ${day}`,
  editionResponses: (count: number) =>
    counted(count, { one: 'vragenlijst telt mee', other: 'vragenlijsten tellen mee' }, 'nl'),
  editionUnread: 'De editie van deze ronde is niet te lezen. Wat is opgeslagen, is niet verwijderd.',
  toResults: 'Naar de resultatenkamer',
  keptTitle: 'De ingeleverde vragenlijsten',
  keptUntil: (day: string) =>
    `Ze staan op slot op dit apparaat. Afgesproken is dat ze na ${day} worden verwijderd. De plaat van de groep blijft.`,
  toBeDeleted: (day: string) =>
    `Afgesproken is dat ze na ${day} worden verwijderd, en dat is nu. De plaat van de groep blijft.`,
  forget: 'Vragenlijsten en sleutel verwijderen',
  forgetTitle: 'De vragenlijsten en de sleutel verwijderen?',
  forgetStays: (dialogue: boolean): string =>
    dialogue
      ? 'De edities blijven staan, en de notities, verhalen en plannen ook.'
      : 'De edities blijven staan.',
  remove: 'Ronde verwijderen',
  removeTitle: (schoolYear: string) => `Ronde ${schoolYear} verwijderen?`,
};

export type RoundScreenTexts = typeof roundScreen;
