import { bilingual } from './bilingual.ts';
import { counted } from './format.ts';

export const closingMessages = bilingual({
  nl: {
    title: 'Sluit de ronde',
    handedIn: (count: number) =>
      counted(count, { one: 'vragenlijst is ingeleverd', other: 'vragenlijsten zijn ingeleverd' }, 'nl'),
    nothingHandedIn: 'Er is nog niets ingeleverd',
    visibleTitle: 'Dit wordt zichtbaar',
    meanShows: (limit: number) =>
      `Het gemiddelde van een dimensie, als ten minste ${limit} leden er genoeg stellingen van hebben beantwoord.`,
    spreadShows: (limit: number) =>
      `De spreiding van een dimensie, als ten minste ${limit} leden er genoeg stellingen van hebben beantwoord.`,
    itemsShow:
      'Het gemiddelde van een stelling, als iedereen die bij de dimensie meetelt haar heeft beantwoord.',
    countsShow: (limit: number) =>
      `Hoe vaak elk antwoord op zo’n stelling is gegeven, als bij de dimensie ten minste ${limit} leden meetellen.`,
    rolesShow: (limit: number) =>
      `Het gemiddelde van een rol, als bij de dimensie ten minste ${limit} leden met die rol meetellen en ten minste ${limit} anderen. De spreiding en de stellingen van die dimensie blijven dan verborgen.`,
    hiddenTitle: 'Dit blijft verborgen',
    meanHidden: (limit: number) =>
      `Gemiddelden. Daarvoor zijn ten minste ${limit} ingeleverde vragenlijsten nodig. Er komt dus geen plaat; praten kan wel, en de gespreksvragen staan klaar.`,
    spreadHidden: (limit: number) =>
      `Spreiding. Daarvoor zijn ten minste ${limit} ingeleverde vragenlijsten nodig.`,
    countsHidden: (limit: number) =>
      `Hoe vaak elk antwoord is gegeven. Daarvoor zijn ten minste ${limit} ingeleverde vragenlijsten nodig.`,
    rolesHidden: (least: number) =>
      `Gemiddelden per rol. Daarvoor zijn ten minste ${least} ingeleverde vragenlijsten nodig.`,
    answersHidden: 'De antwoorden van één persoon. Niemand krijgt die te zien, en jij ook niet.',
    gaps: 'Zou een getal toch iemands antwoorden verraden, dan blijft het ook verborgen, met de reden erbij.',
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
    onSlips: (count: number) =>
      count === 1
        ? 'Eén ingeleverde vragenlijst telt niet mee, omdat het briefje niet van deze ronde is of al bij een andere vragenlijst hoort.'
        : `${count} ingeleverde vragenlijsten tellen niet mee, omdat het briefje niet van deze ronde is of al bij een andere vragenlijst hoort.`,
    published: (number: number) => `Editie ${number} is vastgesteld`,
    toResults: 'Naar de resultatenkamer',
  },
  en: {
    title: 'Close the round',
    handedIn: (count: number) =>
      counted(count, { one: 'questionnaire is handed in', other: 'questionnaires are handed in' }, 'en'),
    nothingHandedIn: 'Nothing has been handed in yet',
    visibleTitle: 'This becomes visible',
    meanShows: (limit: number) =>
      `The mean of a dimension, if at least ${limit} members have answered enough of its statements.`,
    spreadShows: (limit: number) =>
      `The spread of a dimension, if at least ${limit} members have answered enough of its statements.`,
    itemsShow: 'The mean of a statement, if everyone who counts for the dimension has answered it.',
    countsShow: (limit: number) =>
      `How often each answer to such a statement was given, if at least ${limit} members count for the dimension.`,
    rolesShow: (limit: number) =>
      `The mean of a role, if at least ${limit} members with that role count for the dimension and at least ${limit} others. The spread and the statements of that dimension then stay hidden.`,
    hiddenTitle: 'This stays hidden',
    meanHidden: (limit: number) =>
      `Means. They need at least ${limit} handed-in questionnaires. So there will be no picture; you can talk all the same, and the questions for the conversation are ready.`,
    spreadHidden: (limit: number) => `Spread. It needs at least ${limit} handed-in questionnaires.`,
    countsHidden: (limit: number) =>
      `How often each answer was given. It needs at least ${limit} handed-in questionnaires.`,
    rolesHidden: (least: number) => `Means by role. They need at least ${least} handed-in questionnaires.`,
    answersHidden: 'The answers of one person. Nobody gets to see those, you included.',
    gaps: 'Where a figure would still give somebody’s answers away, it stays hidden too, with the reason.',
    someoneStarted:
      'Somebody has started on this device and has not handed in yet. If you close now, those answers do not count and are erased.',
    final: (difference: number) =>
      `A round closes only once. After that it does not open again. What comes in later waits for a new edition, which is possible when at least ${difference} submissions differ.`,
    close: 'Close the round permanently',
    closing: 'Closing',
    back: 'Do not close yet',
    failures: {
      'not-open': 'This round is not open, so it cannot be closed.',
      'no-key':
        'The key of this round is not on this device. The round has not been closed, and everything handed in is still there. Close the round on the device on which you opened it.',
      'damaged-round':
        'This round is damaged where it is stored and cannot be closed. Nothing has been changed or removed.',
      'damaged-instrument':
        'The questionnaire of this round cannot be read on this device. The round has not been closed, and everything handed in is still there.',
      'nothing-opens':
        'The key on this device opens none of the handed-in questionnaires. The round has not been closed, and everything handed in is still there.',
    },
    closedTitle: 'The round is closed',
    refused: (count: number) =>
      count === 1
        ? 'One handed-in questionnaire could not be opened and does not count. It has probably been damaged. The others do count.'
        : `${count} handed-in questionnaires could not be opened and do not count. They have probably been damaged. The others do count.`,
    onSlips: (count: number) =>
      count === 1
        ? 'One handed-in questionnaire does not count, because its slip is not of this round or already belongs to another questionnaire.'
        : `${count} handed-in questionnaires do not count, because their slips are not of this round or already belong to another questionnaire.`,
    published: (number: number) => `Edition ${number} has been published`,
    toResults: 'Go to the results room',
  },
});
