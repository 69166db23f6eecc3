import { counted } from '#i18n/format.ts';

export const closingScreen = {
  title: 'Sluit de ronde',
  handedIn: (count: number) =>
    counted(count, { one: 'vragenlijst is ingeleverd', other: 'vragenlijsten zijn ingeleverd' }, 'nl'),
  countedLater: 'Hoeveel mensen dat zijn en wat er te zien zal zijn, blijkt als de tweede sleutel er is.',
  nothingHandedIn: 'Er is nog niets ingeleverd',
  someoneStarted:
    'Op dit apparaat is iemand begonnen die nog niet heeft ingeleverd. Sluit je nu, dan tellen die antwoorden niet mee en worden ze gewist.',
  final: (difference: number) =>
    `Sluiten kan maar één keer. Daarna gaat de ronde niet meer open. Wat later binnenkomt, wacht op een nieuwe editie; die kan als ten minste ${difference} inzendingen verschillen.`,
  close: 'Sluit de ronde voorgoed',
  closing: 'Bezig met sluiten',
  back: 'Nog niet sluiten',
  failures: {
    'not-open': 'Deze ronde is niet open en kan daarom niet worden gesloten.',
    'no-key':
      'De sleutel van deze ronde staat niet op dit apparaat. De ronde is niet gesloten en alles wat is ingeleverd, is er nog. Sluit de ronde op het apparaat waarop je hem opende.',
    'device-key-lost':
      'De browser kan de sleutel van deze ronde niet meer openen. De ronde is niet gesloten en alles wat is ingeleverd, is er nog. Open een back-up waar de ronde in zit en sluit dan opnieuw.',
    'damaged-round':
      'Deze ronde is beschadigd opgeslagen en kan niet worden gesloten. Er is niets veranderd of verwijderd.',
    'damaged-instrument':
      'De vragenlijst van deze ronde is op dit apparaat niet te lezen. De ronde is niet gesloten en alles wat is ingeleverd, is er nog.',
    'nothing-opens':
      'Geen van de ingeleverde vragenlijsten gaat open met de sleutel op dit apparaat. De ronde is niet gesloten en alles wat is ingeleverd, is er nog.',
  },
  closedTitle: 'De ronde is gesloten',
  refused: (count: number) =>
    count === 1
      ? 'Eén ingeleverde vragenlijst kon niet worden geopend en telt niet mee. Waarschijnlijk is die beschadigd geraakt. De andere tellen wel mee.'
      : `${count} ingeleverde vragenlijsten konden niet worden geopend en tellen niet mee. Waarschijnlijk zijn ze beschadigd geraakt. De andere tellen wel mee.`,
  onOtherSlips: (count: number) =>
    count === 1
      ? 'Eén ingeleverde vragenlijst telt niet mee, omdat het briefje niet van deze ronde is.'
      : `${count} ingeleverde vragenlijsten tellen niet mee, omdat het briefje niet van deze ronde is.`,
  besideOnSlips: (count: number) =>
    count === 1
      ? 'Eén ingeleverde vragenlijst telt niet mee, omdat een andere op hetzelfde briefje meetelt.'
      : `${count} ingeleverde vragenlijsten tellen niet mee, omdat een andere op hetzelfde briefje meetelt.`,
  published: (number: number) => `Editie ${number} is vastgesteld`,
  toResults: 'Naar de resultatenkamer',
};

export type ClosingScreenTexts = typeof closingScreen;
