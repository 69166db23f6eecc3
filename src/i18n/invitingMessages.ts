import { bilingual } from './bilingual.ts';

export const invitingMessages = bilingual({
  nl: {
    ownDevice: 'Iedereen op het eigen apparaat',
    ownDeviceText:
      'Leden openen een link of scannen een code, antwoorden op hun eigen telefoon of laptop en sturen jou hun vragenlijst op slot toe.',

    title: 'Nodig de leden uit',
    lead: (schoolYear: string, closesOn: string) =>
      `Ronde ${schoolYear}. Antwoorden kan tot en met ${closesOn}.`,
    notOpenTitle: 'Uitnodigen kan nu niet',
    notOpen: 'Deze ronde is niet open. Leden kunnen alleen antwoorden zolang de ronde open is.',
    toRound: 'Naar de ronde',
    toInbox: 'Antwoorden binnenhalen',
    invented: 'Dit is een verzonnen voorbeeld.',
    onlyHereTitle: 'Deze link werkt alleen op dit apparaat',
    onlyHere:
      'Het adres van de app is nu dat van dit apparaat zelf, en anderen kunnen dat niet openen. Zet de app eerst op een adres waar de leden bij kunnen, of geef dit apparaat door.',
    linkTitle: 'De link',
    linkText:
      'Voor alle leden dezelfde. Alles wat de app over deze ronde moet weten, staat in de link zelf; er komt geen server aan te pas.',
    linkLabel: 'Adres van de vragenlijst',
    copyLink: 'Kopieer de link',
    qrTitle: 'QR-code',
    qrText: 'Laat de code op het scherm zien; leden scannen hem met de camera van hun telefoon.',
    qrLabel: (networkName: string, schoolYear: string) =>
      `QR-code met de link naar de vragenlijst van ${networkName}, ${schoolYear}`,
    emailTitle: 'E-mail',
    emailText:
      'Een tekst die klaarstaat. Zet erbij waar leden hun antwoorden naartoe sturen, en pas hem aan zoals je wilt.',
    emailSubjectLabel: 'Onderwerp',
    emailBodyLabel: 'Tekst',
    copyEmail: 'Kopieer de tekst',
    openEmail: 'Open in je e-mailprogramma',
    copied: 'Gekopieerd',
    notCopied: 'Kopiëren lukt niet in deze browser. Selecteer de tekst en kopieer hem zelf.',
    emailSubject: (networkName: string, schoolYear: string) => `Vragenlijst ${networkName}, ${schoolYear}`,
    emailBody: (networkName: string, closesOn: string, mean: number, link: string) =>
      `Hallo allemaal,

Hoe leren we samen in ${networkName}, en wat levert dat ons op? Met deze korte vragenlijst maken we daar één plaat van, om er samen over te praten.

Invullen duurt ongeveer vijf minuten en kan tot en met ${closesOn}:

${link}

Je antwoorden gaan op slot voordat je ze inlevert. De app laat de antwoorden van één persoon aan niemand zien; een gemiddelde verschijnt pas vanaf ${mean} leden.

Open de link in je gewone browser. Na de eerste keer kun je ook zonder internet verder. Aan het eind staat hoe je inlevert.`,
    posterTitle: 'Poster',
    posterText: 'Eén A4 om op te hangen of rond te laten gaan, met de code groot erop.',
    print: 'Druk de poster af',
    poster: {
      above: (schoolYear: string) => `Vragenlijst schooljaar ${schoolYear}`,
      purpose:
        'Met deze korte vragenlijst kijken we hoe we samen leren en wat dat ons oplevert. De antwoorden worden één plaat van de hele groep, om er samen over te praten.',
      scan: 'Scan de code met je telefoon en antwoord in ongeveer vijf minuten.',
      address: (address: string) =>
        `De app staat op ${address}. De uitnodiging zelf zit in de code; lukt scannen niet, vraag je facilitator dan om de link.`,
      limitsTitle: 'Wat wordt er zichtbaar?',
      limits: (mean: number, spread: number) =>
        `Je antwoorden gaan op slot voordat je ze inlevert, en de app laat de antwoorden van één persoon aan niemand zien. Een gemiddelde verschijnt pas vanaf ${mean} leden, de spreiding vanaf ${spread}.`,
      offlineTitle: 'Geen internet?',
      offline:
        'Open de link één keer met internet. Daarna kun je op datzelfde apparaat ook zonder internet verder; alles wat je aantikt, blijft bewaard.',
      closesOn: (day: string) => `Antwoorden kan tot en met ${day}.`,
    },
  },
  en: {
    ownDevice: 'Everyone on their own device',
    ownDeviceText:
      'Members open a link or scan a code, answer on their own phone or laptop, and send you their questionnaire locked.',

    title: 'Invite the members',
    lead: (schoolYear: string, closesOn: string) =>
      `Round ${schoolYear}. Members can answer until ${closesOn}.`,
    notOpenTitle: 'You cannot invite now',
    notOpen: 'This round is not open. Members can answer only while the round is open.',
    toRound: 'Go to the round',
    toInbox: 'Bring answers in',
    invented: 'This is an invented example.',
    onlyHereTitle: 'This link works on this device only',
    onlyHere:
      'The address of the app is that of this device itself, which others cannot open. First put the app at an address that the members can reach, or pass this device on.',
    linkTitle: 'The link',
    linkText:
      'The same for all members. Everything the app has to know about this round is in the link itself; no server is involved.',
    linkLabel: 'Address of the questionnaire',
    copyLink: 'Copy the link',
    qrTitle: 'QR code',
    qrText: 'Show the code on the screen; members scan it with the camera of their phone.',
    qrLabel: (networkName: string, schoolYear: string) =>
      `QR code with the link to the questionnaire of ${networkName}, ${schoolYear}`,
    emailTitle: 'E-mail',
    emailText:
      'A text that is ready to send. Add where members send their answers, and change it as you like.',
    emailSubjectLabel: 'Subject',
    emailBodyLabel: 'Text',
    copyEmail: 'Copy the text',
    openEmail: 'Open in your e-mail program',
    copied: 'Copied',
    notCopied: 'Copying does not work in this browser. Select the text and copy it yourself.',
    emailSubject: (networkName: string, schoolYear: string) => `Questionnaire ${networkName}, ${schoolYear}`,
    emailBody: (networkName: string, closesOn: string, mean: number, link: string) =>
      `Dear all,

How do we learn together in ${networkName}, and what does that yield for us? With this short questionnaire we make one picture of it, to talk about together.

It takes about five minutes and you can answer until ${closesOn}:

${link}

Your answers are locked before you hand them in. The app shows the answers of one person to nobody; a mean appears only from ${mean} members.

Open the link in your usual browser. After the first time you can also go on without internet. At the end it says how to hand in.`,
    posterTitle: 'Poster',
    posterText: 'One A4 to put up or pass round, with the code large on it.',
    print: 'Print the poster',
    poster: {
      above: (schoolYear: string) => `Questionnaire school year ${schoolYear}`,
      purpose:
        'With this short questionnaire we look at how we learn together and what that yields for us. The answers become one picture of the whole group, to talk about together.',
      scan: 'Scan the code with your phone and answer in about five minutes.',
      address: (address: string) =>
        `The app is at ${address}. The invitation itself is in the code; if it cannot be scanned, ask your facilitator for the link.`,
      limitsTitle: 'What becomes visible?',
      limits: (mean: number, spread: number) =>
        `Your answers are locked before you hand them in, and the app shows the answers of one person to nobody. A mean appears only from ${mean} members, the spread from ${spread}.`,
      offlineTitle: 'No internet?',
      offline:
        'Open the link once with internet. After that you can go on without internet on that same device; everything you tap is kept.',
      closesOn: (day: string) => `You can answer until ${day}.`,
    },
  },
});
