import { bilingual } from './bilingual.ts';
import { counted } from './format.ts';

export const roundMessages = bilingual({
  nl: {
    title: (schoolYear: string) => `Ronde ${schoolYear}`,
    preparedLead: 'De ronde staat klaar. Zodra je hem opent, kunnen leden antwoorden.',
    termsTitle: 'Zo is de ronde afgesproken',
    instrument: 'Vragenlijst',
    limits: 'Wat te zien is',
    limitsText: (mean: number, spread: number, counts: number) =>
      `gemiddelden vanaf ${mean} antwoorden, spreiding vanaf ${spread}, aantallen per stelling vanaf ${counts}`,
    role: 'Rol',
    roleAsked: 'wordt gevraagd, niet verplicht',
    roleNotAsked: 'wordt niet gevraagd',
    closesOn: 'Antwoorden kan tot en met',
    openedOn: 'Geopend op',
    closedOn: 'Gesloten op',
    deleteAfter: 'Vragenlijsten verwijderen na',
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
    lateTitle: 'Late inzendingen',
    lateNone: (edition: number) =>
      `Sinds editie ${edition} is er niets bijgekomen, gewijzigd of ingetrokken.`,
    lateDiffer: (count: number, edition: number) =>
      count === 1
        ? `1 inzending verschilt van editie ${edition}.`
        : `${count} inzendingen verschillen van editie ${edition}.`,
    lateFrom: (needed: number) => `Een nieuwe editie kan vanaf ${needed}.`,
    lateEnough: 'Er kan een nieuwe editie komen.',
    lateSourceUnknown:
      'Waaruit een eerdere editie is gemaakt, is op dit apparaat niet bekend. Een nieuwe editie kan hier daarom niet.',
    takeInLate: 'Late inzendingen binnenhalen',
    publishAgain: (number: number) => `Stel editie ${number} vast`,
    publishing: 'Bezig met vaststellen',
    publishTitle: (number: number) => `Editie ${number} vaststellen?`,
    publishConfirm: (number: number) => `Editie ${number} vaststellen`,
    publishShows: (limit: number) =>
      `De nieuwe editie telt alle inzendingen die er nu zijn. Een gemiddelde staat er weer vanaf ${limit} antwoorden.`,
    publishHides:
      'Wie twee edities naast elkaar legt, kan ze van elkaar aftrekken. Zou dat iemands antwoorden verraden, dan blijft de dimensie in de nieuwe editie verborgen. Dat is ook zo als iemand er een antwoord heeft gewijzigd of ingetrokken.',
    publishMore:
      'Hoe meer nieuwe inzendingen, hoe meer dimensies er te zien zijn. Wat nu verborgen blijft, kan dat ook in latere edities blijven. Verwacht je nog inzendingen, wacht dan liever.',
    publishStays: (count: number): string =>
      count === 1
        ? 'Editie 1 blijft en verandert niet. Een editie kun je niet terugnemen.'
        : 'De eerdere edities blijven en veranderen niet. Een editie kun je niet terugnemen.',
    publishFailures: {
      'not-closed': 'Deze ronde is niet gesloten. Er is geen nieuwe editie gekomen.',
      'no-key': 'De sleutel van deze ronde staat niet op dit apparaat. Er is geen nieuwe editie gekomen.',
      'damaged-round':
        'Deze ronde is beschadigd opgeslagen. Er is geen nieuwe editie gekomen en er is niets verwijderd.',
      'damaged-instrument':
        'De vragenlijst van deze ronde is op dit apparaat niet te lezen. Er is geen nieuwe editie gekomen.',
      'source-unknown':
        'Waaruit een eerdere editie is gemaakt, is op dit apparaat niet bekend. Er is geen nieuwe editie gekomen.',
      'nothing-opens':
        'Geen van de inzendingen gaat open met de sleutel op dit apparaat. Er is geen nieuwe editie gekomen.',
    },
    publishTooFew: (differing: number, edition: number, needed: number) =>
      `Er is geen nieuwe editie gekomen: ${counted(differing, { one: 'inzending verschilt', other: 'inzendingen verschillen' }, 'nl')} van editie ${edition}, en ${needed} zijn nodig.`,
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
  },
  en: {
    title: (schoolYear: string) => `Round ${schoolYear}`,
    preparedLead: 'The round is ready. As soon as you open it, members can answer.',
    termsTitle: 'What has been agreed for this round',
    instrument: 'Questionnaire',
    limits: 'What is shown',
    limitsText: (mean: number, spread: number, counts: number) =>
      `means from ${mean} answers, spread from ${spread}, numbers for a statement from ${counts}`,
    role: 'Role',
    roleAsked: 'is asked, not required',
    roleNotAsked: 'is not asked',
    closesOn: 'Members can answer until',
    openedOn: 'Opened on',
    closedOn: 'Closed on',
    deleteAfter: 'Delete questionnaires after',
    open: 'Open the round',
    openTitle: 'Open the round?',
    openConfirm: 'Open it',
    openText:
      'From now on the questionnaire, the question about the role, the choice about research and the limits are fixed. Members read them before they begin, and they do not change any more.',
    openKey:
      'This device makes a key for the round. Only here can the answers be counted later, so keep this device until the round is closed.',
    notYet: 'Not yet',
    datesPassed: 'The round cannot open like this, because a date is over. Change the round first.',
    openFailed: 'The round has not been opened. This browser cannot make a key; try another browser.',
    instrumentUnread: 'The questionnaire of this round cannot be read on this device.',
    instrumentUnreadPrepared: 'Change the round and choose the questionnaire again.',
    edit: 'Change the round',

    handedIn: 'handed in',
    ofMembers: (count: number) => `of ${counted(count, { one: 'member', other: 'members' }, 'en')}`,
    nothingShown: 'As long as the round is open, nobody sees anything of the answers. Nor do you.',
    pass: 'Pass the device on',
    passText: 'On the next screen a member begins. After handing in, that member passes the device on again.',
    someoneStarted: 'Somebody has started on this device and has not handed in yet.',
    closingDayPassed: (day: string) =>
      `Members could answer until ${day}. You can still let somebody answer, or close the round.`,
    close: 'Close the round',

    closedLead: 'The round is closed. What the group sees together is in the results room.',
    edition: (number: number, day: string) => `Edition ${number} of ${day}`,
    editionResponses: (count: number) =>
      counted(count, { one: 'questionnaire counts', other: 'questionnaires count' }, 'en'),
    editionUnread: 'The edition of this round cannot be read. What is stored has not been removed.',
    toResults: 'Go to the results room',
    lateTitle: 'Late submissions',
    lateNone: (edition: number) => `Nothing has been added, changed or withdrawn since edition ${edition}.`,
    lateDiffer: (count: number, edition: number) =>
      count === 1
        ? `1 submission differs from edition ${edition}.`
        : `${count} submissions differ from edition ${edition}.`,
    lateFrom: (needed: number) => `A new edition is possible from ${needed}.`,
    lateEnough: 'A new edition is possible.',
    lateSourceUnknown:
      'This device does not know what an earlier edition was made from. So a new edition is not possible here.',
    takeInLate: 'Take in late submissions',
    publishAgain: (number: number) => `Publish edition ${number}`,
    publishing: 'Publishing',
    publishTitle: (number: number) => `Publish edition ${number}?`,
    publishConfirm: (number: number) => `Publish edition ${number}`,
    publishShows: (limit: number) =>
      `The new edition counts all submissions that are here now. Again a mean is shown from ${limit} answers.`,
    publishHides:
      'Whoever lays two editions side by side can subtract them. Where that would give somebody’s answers away, the dimension stays hidden in the new edition. It also does where somebody changed or withdrew an answer.',
    publishMore:
      'The more new submissions, the more dimensions can be shown. What stays hidden now may stay hidden in later editions too. If you expect more submissions, wait for them first.',
    publishStays: (count: number): string =>
      count === 1
        ? 'Edition 1 stays and does not change. An edition cannot be taken back.'
        : 'The earlier editions stay and do not change. An edition cannot be taken back.',
    publishFailures: {
      'not-closed': 'This round is not closed. No new edition has been made.',
      'no-key': 'The key of this round is not on this device. No new edition has been made.',
      'damaged-round':
        'This round is damaged where it is stored. No new edition has been made, and nothing has been removed.',
      'damaged-instrument':
        'The questionnaire of this round cannot be read on this device. No new edition has been made.',
      'source-unknown':
        'This device does not know what an earlier edition was made from. No new edition has been made.',
      'nothing-opens': 'The key on this device opens none of the submissions. No new edition has been made.',
    },
    publishTooFew: (differing: number, edition: number, needed: number) =>
      `No new edition has been made: ${counted(differing, { one: 'submission differs', other: 'submissions differ' }, 'en')} from edition ${edition}, and ${needed} are needed.`,
    keptTitle: 'The questionnaires that were handed in',
    keptUntil: (day: string) =>
      `They are locked on this device. It was agreed that they are deleted after ${day}. The picture of the group stays.`,
    toBeDeleted: (day: string) =>
      `It was agreed that they are deleted after ${day}, and that is now. The picture of the group stays.`,
    forget: 'Delete the questionnaires and the key',
    forgetTitle: 'Delete the questionnaires and the key?',
    forgetStays: (dialogue: boolean): string =>
      dialogue ? 'The editions stay, and so do the notes, stories and plans.' : 'The editions stay.',
    remove: 'Delete the round',
    removeTitle: (schoolYear: string) => `Delete round ${schoolYear}?`,
  },
});
