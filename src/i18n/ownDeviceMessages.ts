import { bilingual } from './bilingual.ts';

/** For a member on a device of their own: from the invitation to what is sent to the facilitator. */
export const ownDeviceMessages = bilingual({
  nl: {
    refusedTitle: 'Deze uitnodiging gaat niet open',
    notOurs:
      'Dit is geen uitnodiging van deze app: kopieer de link nog eens uit het bericht van je facilitator.',
    unknownVersion:
      'Deze uitnodiging komt uit een nieuwere versie van de app: herlaad deze pagina met internet en probeer het opnieuw.',
    truncated: 'Het einde van de link ontbreekt: kopieer de hele link uit het bericht van je facilitator.',
    altered: 'De link is onderweg veranderd: vraag je facilitator om de uitnodiging opnieuw te sturen.',
    notValid:
      'In deze uitnodiging staan afspraken die niet kunnen kloppen: vraag je facilitator om een nieuwe uitnodiging.',
    noInstrument:
      'De vragenlijst van deze ronde is hier niet te vinden: probeer het opnieuw met internet, of vraag je facilitator om het bestand met de vragenlijst.',
    otherInstrument:
      'De vragenlijst op deze site is niet precies die van jullie ronde: vraag je facilitator om het bestand met de vragenlijst.',
    tryAgain: 'Opnieuw proberen',
    pastClosing: (day: string) =>
      `Antwoorden kon tot en met ${day}. Vraag je facilitator of jouw antwoorden nog mee kunnen.`,

    whoDevice:
      'Je antwoorden blijven op dit apparaat, ook nadat je hebt ingeleverd. Hier kun je ze bekijken, aanpassen en wissen.',
    whoSealed:
      'Wat je inlevert, gaat op slot voordat het dit apparaat verlaat. Alleen je facilitator, of een collega die de ronde overneemt, heeft de sleutel. De app gebruikt die om de plaat van de groep te maken en laat de antwoorden van één lid aan niemand zien.',
    whoSender: 'Je facilitator ziet wel van wie het bericht met de antwoorden komt.',

    resumeTitle: 'Je antwoorden staan op dit apparaat',
    resumeText: (answered: number, total: number) =>
      `Je hebt ${answered} van ${total} stellingen beantwoord. Je gaat verder waar je was.`,
    sentTitle: 'Je bericht staat klaar',
    sentText: 'Je kunt het nog eens sturen, je antwoorden bekijken of ze aanpassen.',
    withdrawnTitle: 'Je hebt je antwoorden teruggetrokken',
    withdrawnText: 'Je kunt het bericht daarover nog eens sturen, of toch weer meedoen.',
    toMessage: 'Naar het bericht',
    startOver: 'Opnieuw beginnen',
    startOverTitle: 'Opnieuw beginnen?',
    startOverText: (answered: number, total: number) =>
      `Je ${answered} van ${total} antwoorden op dit apparaat worden gewist en zijn niet terug te halen. Heb je al ingeleverd, dan blijft dat gelden tot je opnieuw inlevert.`,
    startOverConfirm: 'Wissen en opnieuw beginnen',

    checkExplains:
      'Hierna gaan je antwoorden op slot in een bericht, dat je zelf naar je facilitator stuurt. Ze blijven ook op dit apparaat: zolang de ronde open is, kun je ze aanpassen of terugtrekken.',

    sendTitle: 'Stuur dit naar je facilitator',
    sendLead:
      'Je antwoorden zitten op slot in een bericht. Ze zijn pas ingeleverd als je facilitator het heeft ontvangen.',
    sendWithdrawalTitle: 'Stuur je facilitator dat je je terugtrekt',
    sendWithdrawalLead:
      'In het bericht staat dat je je antwoorden terugneemt. Dat geldt pas als je facilitator het heeft ontvangen.',
    changedSince: 'Je hebt hierna nog iets aangepast. Dat zit niet in dit bericht.',
    handInAgain: 'Opnieuw inleveren',
    waysTitle: 'Hoe wil je het sturen?',
    share: 'Delen',
    copyBlock: 'Tekst kopiëren',
    copyLink: 'Link kopiëren',
    saveFile: 'Als bestand bewaren',
    email: 'E-mail schrijven',
    blockCopied: 'Tekst gekopieerd. Plak de hele tekst in een bericht aan je facilitator.',
    linkCopied: 'Link gekopieerd. Plak hem in een bericht aan je facilitator.',
    notCopied: 'Kopiëren lukt niet in deze browser. Selecteer de tekst hieronder en kopieer die zelf.',
    fileSaved: 'Bestand bewaard. Stuur het als bijlage naar je facilitator.',
    shared: 'Doorgegeven aan de app die je koos. Kijk daar of het bericht ook verstuurd is.',
    notShared: 'Delen is niet gelukt. Kies een andere manier.',
    theText: 'De tekst van het bericht',
    subject: (network: string, schoolYear: string) => `Vragenlijst ${network}, schooljaar ${schoolYear}`,
    messageIntro: (network: string, schoolYear: string) =>
      `Dit bericht hoort bij de vragenlijst van ${network}, schooljaar ${schoolYear}. De inhoud zit op slot. Facilitator: neem het hele bericht over in de app, op het apparaat waarop de ronde open staat.`,
    nextTitle: 'En dan?',
    nextReceived:
      'Je facilitator neemt je bericht op in de app. De app zegt alleen hoeveel leden hebben ingeleverd.',
    nextPicture: 'Als de ronde sluit, maakt de app de plaat van de groep. Die bekijken jullie samen.',
    nextChange: 'Zolang de ronde open is, kun je iets aanpassen en opnieuw sturen. Alleen het laatste telt.',
    toOwnPicture: 'Mijn eigen beeld',
    adjust: 'Antwoorden aanpassen',
    againAfterAll: 'Toch weer meedoen',
    withdraw: 'Terugtrekken',
    withdrawTitle: 'Je antwoorden terugtrekken?',
    withdrawText:
      'Je krijgt een bericht dat zegt dat je je antwoorden terugneemt. Stuur dat naar je facilitator, ook als je je antwoorden al hebt gestuurd. Is de ronde al gesloten, dan verandert de plaat die er al is niet meer; je bericht telt dan pas bij een volgende editie.',
    withdrawConfirm: 'Terugtrekken',
    notNow: 'Niet doen',
    erase: 'Alles van mij op dit apparaat wissen',
    eraseTitle: 'Alles van jou op dit apparaat wissen?',
    eraseText:
      'Je antwoorden en het bericht verdwijnen van dit apparaat en zijn niet terug te halen. Wat je al hebt gestuurd, blijft meetellen: aanpassen of terugtrekken kan dan niet meer.',
    eraseConfirm: 'Alles wissen',
    damagedTitle: 'Wat hier van jou staat, is niet te lezen',
    damagedLead:
      'Het is beschadigd, maar niet verwijderd. Wis het en open daarna je uitnodiging opnieuw om mee te doen.',
    eraseDamagedText:
      'Je antwoorden en het bericht voor deze ronde verdwijnen van dit apparaat en zijn niet terug te halen. Wat je al hebt gestuurd, blijft meetellen. Heb je al ingeleverd? Vraag dan eerst je facilitator, want opnieuw inleveren telt als een tweede inzending.',
    withdrawFailed: 'Terugtrekken is niet gelukt. Er is niets veranderd; probeer het opnieuw.',
  },
  en: {
    refusedTitle: 'This invitation does not open',
    notOurs: 'This is no invitation of this app: copy the link once more from your facilitator’s message.',
    unknownVersion:
      'This invitation comes from a newer version of the app: reload this page with internet and try again.',
    truncated: 'The end of the link is missing: copy the whole link from your facilitator’s message.',
    altered: 'The link was changed on its way: ask your facilitator to send the invitation again.',
    notValid: 'The terms in this invitation cannot be right: ask your facilitator for a new invitation.',
    noInstrument:
      'The questionnaire of this round is not to be found here: try again with internet, or ask your facilitator for the file with the questionnaire.',
    otherInstrument:
      'The questionnaire on this site is not exactly that of your round: ask your facilitator for the file with the questionnaire.',
    tryAgain: 'Try again',
    pastClosing: (day: string) =>
      `You could answer until ${day}. Ask your facilitator whether your answers can still come along.`,

    whoDevice:
      'Your answers stay on this device, also after you have handed in. Here you can look at them, change them and erase them.',
    whoSealed:
      'What you hand in is locked before it leaves this device. Only your facilitator, or a colleague who takes over the round, has the key. The app uses it to make the picture of the group, and shows the answers of a single member to nobody.',
    whoSender: 'Your facilitator does see from whom the message with the answers comes.',

    resumeTitle: 'Your answers are on this device',
    resumeText: (answered: number, total: number) =>
      `You have answered ${answered} of ${total} statements. You go on where you were.`,
    sentTitle: 'Your message is ready',
    sentText: 'You can send it once more, look at your answers or change them.',
    withdrawnTitle: 'You have withdrawn your answers',
    withdrawnText: 'You can send the message about it once more, or take part after all.',
    toMessage: 'To the message',
    startOver: 'Start over',
    startOverTitle: 'Start over?',
    startOverText: (answered: number, total: number) =>
      `Your ${answered} of ${total} answers on this device will be erased and cannot be brought back. If you have handed in, that stands until you hand in again.`,
    startOverConfirm: 'Erase and start over',

    checkExplains:
      'After this your answers are locked in a message, which you send to your facilitator yourself. They stay on this device too: while the round is open you can change or withdraw them.',

    sendTitle: 'Send this to your facilitator',
    sendLead:
      'Your answers are locked in a message. They are handed in only when your facilitator has received it.',
    sendWithdrawalTitle: 'Send your facilitator that you withdraw',
    sendWithdrawalLead:
      'The message says that you take your answers back. That holds only when your facilitator has received it.',
    changedSince: 'You have changed something after this. It is not in this message.',
    handInAgain: 'Hand in again',
    waysTitle: 'How do you want to send it?',
    share: 'Share',
    copyBlock: 'Copy the text',
    copyLink: 'Copy the link',
    saveFile: 'Save as a file',
    email: 'Write an e-mail',
    blockCopied: 'Text copied. Paste the whole text into a message to your facilitator.',
    linkCopied: 'Link copied. Paste it into a message to your facilitator.',
    notCopied: 'Copying does not work in this browser. Select the text below and copy it yourself.',
    fileSaved: 'File saved. Send it to your facilitator as an attachment.',
    shared: 'Passed on to the app you chose. Look there whether the message has been sent.',
    notShared: 'Sharing did not work. Choose another way.',
    theText: 'The text of the message',
    subject: (network: string, schoolYear: string) => `Questionnaire ${network}, school year ${schoolYear}`,
    messageIntro: (network: string, schoolYear: string) =>
      `This message belongs to the questionnaire of ${network}, school year ${schoolYear}. Its contents are locked. Facilitator: take the whole message into the app, on the device on which the round is open.`,
    nextTitle: 'What comes next?',
    nextReceived:
      'Your facilitator takes your message into the app. The app only says how many members have handed in.',
    nextPicture: 'When the round closes, the app makes the picture of the group. You look at it together.',
    nextChange: 'While the round is open you can change something and send again. Only the last one counts.',
    toOwnPicture: 'My own picture',
    adjust: 'Change answers',
    againAfterAll: 'Take part after all',
    withdraw: 'Withdraw',
    withdrawTitle: 'Withdraw your answers?',
    withdrawText:
      'You get a message that says that you take your answers back. Send it to your facilitator, also if you have already sent your answers. Once the round is closed, the picture that is there does not change any more; your message then counts from a next edition on.',
    withdrawConfirm: 'Withdraw',
    notNow: 'Leave it',
    erase: 'Erase everything of mine on this device',
    eraseTitle: 'Erase everything of yours on this device?',
    eraseText:
      'Your answers and the message disappear from this device and cannot be brought back. What you have already sent keeps counting: changing or withdrawing it is no longer possible then.',
    eraseConfirm: 'Erase everything',
    damagedTitle: 'What is here of yours cannot be read',
    damagedLead:
      'It is damaged, but it has not been removed. Erase it and then open your invitation again to take part.',
    eraseDamagedText:
      'Your answers and the message for this round disappear from this device and cannot be brought back. What you have already sent keeps counting. Have you handed in already? Then ask your facilitator first, because handing in again counts as a second submission.',
    withdrawFailed: 'Withdrawing did not work. Nothing has changed; please try again.',
  },
});
