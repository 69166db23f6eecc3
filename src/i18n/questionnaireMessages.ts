import { bilingual } from './bilingual.ts';

export const questionnaireMessages = bilingual({
  nl: {
    invitationAbove: (schoolYear: string) => `Vragenlijst schooljaar ${schoolYear}`,
    invitationLead: (items: number) =>
      `${items} stellingen, ongeveer vijf minuten. Het gaat om hoe jij het ziet.`,
    inventedRound: 'Dit is een verzonnen voorbeeld.',
    whoTitle: 'Wie ziet wat?',
    yourAnswers: 'Jouw antwoorden',
    groupPicture: 'De plaat van de groep',
    yourRole: 'Je rol',
    research: 'Onderzoek',
    untilWhen: 'Tot wanneer',
    whoSealed:
      'Zodra je inlevert, gaan je antwoorden op slot. De app laat jouw antwoorden daarna aan niemand zien, ook niet aan je facilitator.',
    whoPicture: (mean: number) =>
      `Jullie zien samen alleen getallen van de groep. Pas als ten minste ${mean} leden op een onderdeel hebben geantwoord, verschijnt er een gemiddelde, soms ook per stelling.`,
    whoSpread: (spread: number) =>
      `De spreiding (de middelste helft van de antwoorden) verschijnt vanaf ${spread} leden.`,
    whoCounts: (counts: number) =>
      `Hoe vaak elk antwoord op een stelling is gegeven, verschijnt vanaf ${counts} leden.`,
    whoRounded:
      'Gemiddelden worden afgerond op één decimaal. Ligt een gemiddelde heel dicht bij een uiteinde van de schaal, dan staat er alleen "… of meer" of "… of minder".',
    whoRole: (mean: number) =>
      `Je rol (zoals student of leraar) mag je zeggen, maar dat hoeft niet. Je rol gaat mee op slot. Een gemiddelde per rol verschijnt pas als ten minste ${mean} leden die rol hebben gekozen en ten minste ${mean} niet.`,
    whoResearch:
      'Na het sluiten kan je facilitator de antwoorden geanonimiseerd aan een onderzoeksbureau geven: van elk lid een rij antwoorden, in willekeurige volgorde, met de naam van het netwerk en het schooljaar. Er staat geen naam, nummer of tijd bij.',
    whoResearchRole: (least: number) =>
      `Een rol staat er alleen bij als ten minste ${least} leden die delen.`,
    whoNoResearch: 'Deze antwoorden gaan niet naar een onderzoeksbureau.',
    whoCloses: (day: string) =>
      `Antwoorden kan tot en met ${day}. Zolang de ronde open is, ziet niemand iets van de antwoorden.`,
    whoDeleted: (day: string) =>
      `De facilitator is gevraagd de ingeleverde antwoorden na ${day} te verwijderen. De plaat van de groep blijft.`,
    whoDevice:
      'Tot je inlevert, staan je antwoorden alleen op dit apparaat. Geef het pas door als je hebt ingeleverd of gestopt bent.',
    consent: 'Ik heb dit gelezen en doe mee.',
    consentNeeded: 'Zet eerst een vinkje als je meedoet.',
    begin: 'Beginnen',
    draftTitle: 'Op dit apparaat is al iemand begonnen',
    draftText:
      'De antwoorden zijn bewaard en nog niet ingeleverd. Was jij dat? Ga dan verder. Zo niet, geef het apparaat dan terug aan wie begonnen is.',
    resume: 'Verder waar ik was',
    startClean: 'Ik ben iemand anders: opnieuw beginnen',
    startCleanTitle: 'Antwoorden van een ander wissen?',
    startCleanText: (answered: number, total: number) =>
      `Op dit apparaat staan ${answered} van ${total} antwoorden die nog niet zijn ingeleverd. Ze worden gewist en zijn niet terug te halen.`,
    startCleanConfirm: 'Wissen en opnieuw beginnen',
    keep: 'Bewaren',
    damagedDraftTitle: 'Een begonnen vragenlijst is niet te lezen',
    damagedDraftText:
      'Op dit apparaat staat een vragenlijst die nog niet is ingeleverd, maar beschadigd is. Zij is niet verwijderd. Opnieuw beginnen wist haar.',
    roundNotOpenTitle: 'Antwoorden kan nu niet',
    roundNotOpen: 'Deze ronde is niet open. Vraag je facilitator wanneer je kunt antwoorden.',
    roundClosed: 'Deze ronde is gesloten. Vraag je facilitator of jouw antwoorden nog mee kunnen.',
    beingTranslated:
      'Deze pagina wordt vertaald. De stellingen en antwoorden blijven in de taal van de vragenlijst: een vertaalde stelling is een andere vraag.',
    alsoIn: 'De vragenlijst is er ook in deze taal:',
    toOpenRounds: 'Naar de open rondes',
    elsewhereTitle: 'Deze vragenlijst staat open in een ander tabblad',
    elsewhereText: 'Je antwoorden zijn bewaard. Ga verder in het andere tabblad, of neem het hier over.',
    takeOver: 'Hier verdergaan',
    draftGone: 'Deze vragenlijst is op dit apparaat al ingeleverd of gewist. Hier is niets meer te bewaren.',
    wrongInstrument:
      'Deze antwoorden horen bij een andere versie van de vragenlijst. Ze zijn bewaard, maar kunnen in deze ronde niet verder.',
    toInvitation: 'Naar de uitleg',
    roleTitle: 'Wat is je rol in het netwerk?',
    roleHint:
      'Je hoeft dit niet te zeggen. Een groep met dezelfde rol wordt alleen apart getoond als die groep en de rest van het netwerk groot genoeg zijn.',
    roleUnsaid: 'Zeg ik liever niet',
    page: (page: number, pages: number) => `Pagina ${page} van ${pages}`,
    itemsTitle: 'In hoeverre ben je het eens met deze stellingen?',
    progress: (answered: number, total: number) => `${answered} van ${total} beantwoord`,
    saved: 'Bewaard',
    saving: 'Bezig met bewaren',
    notSaved: 'Niet bewaard',
    clear: 'Wis dit antwoord',
    keys: (first: number, last: number) =>
      `Met een toetsenbord: de toetsen ${first} tot en met ${last} kiezen een antwoord bij de stelling waar je bent.`,
    previous: 'Vorige',
    next: 'Volgende',
    toCheck: 'Naar het overzicht',
    checkTitle: 'Klaar om in te leveren?',
    checkAll: 'Je hebt alle stellingen beantwoord.',
    checkUnanswered: (count: number) =>
      count === 1
        ? 'Eén stelling is nog niet beantwoord. Dat mag; je kunt hem ook nu nog invullen.'
        : `${count} stellingen zijn nog niet beantwoord. Dat mag; je kunt ze ook nu nog invullen.`,
    roleNotSaid: 'Je hebt geen rol genoemd.',
    changeRole: 'Rol aanpassen',
    handInExplains:
      'Na het inleveren gaan je antwoorden op slot en worden ze van dit scherm gewist. Je kunt ze daarna niet meer bekijken of wijzigen.',
    handIn: 'Inleveren',
    handingIn: 'Bezig met inleveren',
    handInFailed: 'Inleveren is niet gelukt. Je antwoorden zijn bewaard; probeer het opnieuw.',
    doneTitle: 'Bedankt, je antwoorden zijn ingeleverd',
    doneLead: 'Ze zitten op slot en staan niet meer leesbaar op dit apparaat.',
    doneNext: 'Geef het apparaat door aan wie nog moet antwoorden, of terug aan de facilitator.',
    nextPerson: 'De volgende begint',
    backToRound: 'Terug naar de ronde (facilitator)',
  },
  en: {
    invitationAbove: (schoolYear: string) => `Questionnaire school year ${schoolYear}`,
    invitationLead: (items: number) => `${items} statements, about five minutes. It is about how you see it.`,
    inventedRound: 'This is an invented example.',
    whoTitle: 'Who sees what?',
    yourAnswers: 'Your answers',
    groupPicture: 'The picture of the group',
    yourRole: 'Your role',
    research: 'Research',
    untilWhen: 'Until when',
    whoSealed:
      'As soon as you hand in, your answers are locked. After that the app shows your answers to nobody, your facilitator included.',
    whoPicture: (mean: number) =>
      `Together you see figures of the group only. A mean appears once at least ${mean} members have answered a part, sometimes for a statement too.`,
    whoSpread: (spread: number) =>
      `The spread (the middle half of the answers) appears from ${spread} members.`,
    whoCounts: (counts: number) =>
      `How often each answer to a statement was given appears from ${counts} members.`,
    whoRounded:
      'Means are rounded to one decimal. Where a mean lies very close to an end of the scale, it only says "… or more" or "… or less".',
    whoRole: (mean: number) =>
      `You may say your role (student or teacher, for instance), but you need not. Your role is locked too. A mean for a role appears only once at least ${mean} members have chosen it and at least ${mean} have not.`,
    whoResearch:
      'After closing, your facilitator can give the answers to a research office, anonymised: of each member a row of answers, in random order, with the name of the network and the school year. No name, number or time stands with it.',
    whoResearchRole: (least: number) =>
      `A role stands with it only where at least ${least} members share it.`,
    whoNoResearch: 'These answers do not go to a research office.',
    whoCloses: (day: string) =>
      `You can answer until ${day}. While the round is open, nobody sees anything of the answers.`,
    whoDeleted: (day: string) =>
      `The facilitator is asked to delete the handed-in answers after ${day}. The group’s picture stays.`,
    whoDevice:
      'Until you hand in, your answers are on this device only. Pass it on only when you have handed in or stopped.',
    consent: 'I have read this and take part.',
    consentNeeded: 'First tick the box if you take part.',
    begin: 'Begin',
    draftTitle: 'Somebody has already started on this device',
    draftText:
      'The answers have been saved and not handed in yet. Was it you? Then go on. If not, give the device back to whoever started.',
    resume: 'Go on where I was',
    startClean: 'I am somebody else: start afresh',
    startCleanTitle: 'Erase somebody else’s answers?',
    startCleanText: (answered: number, total: number) =>
      `On this device are ${answered} of ${total} answers that have not been handed in. They will be erased and cannot be brought back.`,
    startCleanConfirm: 'Erase and start afresh',
    keep: 'Keep them',
    damagedDraftTitle: 'A questionnaire that was started cannot be read',
    damagedDraftText:
      'On this device is a questionnaire that has not been handed in and is damaged. It has not been removed. Starting afresh erases it.',
    roundNotOpenTitle: 'You cannot answer now',
    roundNotOpen: 'This round is not open. Ask your facilitator when you can answer.',
    roundClosed: 'This round is closed. Ask your facilitator whether your answers can still be included.',
    beingTranslated:
      'This page is being translated. The statements and answers stay in the language of the questionnaire: a translated statement is another question.',
    alsoIn: 'The questionnaire is also there in this language:',
    toOpenRounds: 'To the open rounds',
    elsewhereTitle: 'This questionnaire is open in another tab',
    elsewhereText: 'Your answers have been saved. Go on in the other tab, or take over here.',
    takeOver: 'Go on here',
    draftGone:
      'This questionnaire has already been handed in or erased on this device. There is nothing left to save here.',
    wrongInstrument:
      'These answers belong to another version of the questionnaire. They have been kept, but cannot go on in this round.',
    toInvitation: 'To the explanation',
    roleTitle: 'What is your role in the network?',
    roleHint:
      'You need not say. A group with the same role is only shown apart if that group and the rest of the network are large enough.',
    roleUnsaid: 'Prefer not to say',
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
    itemsTitle: 'How far do you agree with these statements?',
    progress: (answered: number, total: number) => `${answered} of ${total} answered`,
    saved: 'Saved',
    saving: 'Saving',
    notSaved: 'Not saved',
    clear: 'Clear this answer',
    keys: (first: number, last: number) =>
      `With a keyboard: the keys ${first} to ${last} choose an answer for the statement you are at.`,
    previous: 'Previous',
    next: 'Next',
    toCheck: 'To the overview',
    checkTitle: 'Ready to hand in?',
    checkAll: 'You have answered all statements.',
    checkUnanswered: (count: number) =>
      count === 1
        ? 'One statement has not been answered. That is fine; you can still fill it in now.'
        : `${count} statements have not been answered. That is fine; you can still fill them in now.`,
    roleNotSaid: 'You have not said a role.',
    changeRole: 'Change the role',
    handInExplains:
      'After handing in, your answers are locked and erased from this screen. You cannot look at them or change them any more.',
    handIn: 'Hand in',
    handingIn: 'Handing in',
    handInFailed: 'Handing in did not work. Your answers have been kept; please try again.',
    doneTitle: 'Thank you, your answers are handed in',
    doneLead: 'They are locked and no longer readable on this device.',
    doneNext: 'Pass the device on to whoever still has to answer, or back to the facilitator.',
    nextPerson: 'The next person begins',
    backToRound: 'Back to the round (facilitator)',
  },
});
