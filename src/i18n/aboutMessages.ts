import { bilingual } from './bilingual.ts';

export const aboutMessages = bilingual({
  nl: {
    instrumentTitle: 'Over het instrument',
    instrumentLead: (items: number, dimensions: number) =>
      `De vragenlijst heeft ${items} stellingen over ${dimensions} dimensies. Eén keer per jaar beantwoordt elk lid ze.`,
    workingTitle: 'Dit is een werkformulering',
    workingText:
      'Het is niet de gepubliceerde tekst van de auteurs. Een onderzoeksbureau dat die tekst heeft, kan hem als eigen instrument inlezen.',
    authorisedTitle: 'Dit is de tekst van de auteurs',
    version: (id: string, version: string) => `Instrument ${id}, versie ${version}`,
    whatIsAsked: 'Wat wordt gevraagd',
    scaleTitle: 'De schaal',
    scaleBeside: (text: string) => `Naast de schaal: ${text}. Dat telt niet mee als getal.`,
    sources: 'Bronnen',
    noSources: 'Dit instrument noemt geen bronnen.',
    rolesTitle: 'Rollen',
    rolesText:
      'Een lid wordt alleen naar de rol gevraagd als de ronde dat doet, en hoeft die nooit te zeggen.',
    noRoles: 'Dit instrument vraagt niet naar een rol.',
    licence: 'Licentie',
    ownTitle: 'Een eigen instrument',
    ownText:
      'Een onderzoeksbureau kan een eigen instrumentbestand inlezen, bekijken zoals een lid het ziet en met een andere versie vergelijken.',
    ownAction: 'Naar eigen instrument',
    unreadable: 'Het instrumentbestand is niet te lezen.',
    privacyTitle: 'Privacy',
    privacyLead: 'Wat de app bewaart, waar dat staat, en wat niemand te zien krijgt.',
    privacy: [
      {
        title: 'Geen server en geen accounts',
        text: 'Wat je invult of maakt, staat in de opslag van de browser waarin je dat doet. De app stuurt zelf niets naar een ander adres. Alleen wat jij deelt, mailt, kopieert, afdrukt of als bestand bewaart, verlaat dit apparaat.',
      },
      {
        title: 'Antwoorden gaan op slot',
        text: 'Tot het inleveren staan antwoorden leesbaar op het apparaat waarop ze worden gegeven. Bij het inleveren worden ze versleuteld met de sleutel van de ronde. Op een apparaat dat rondgaat, wordt de leesbare versie dan gewist. De app bewaart er geen naam, tijdstip of apparaat bij.',
      },
      {
        title: 'Op je eigen apparaat',
        text: 'Antwoord je via de link van je facilitator, dan blijven je antwoorden leesbaar op dat apparaat tot je ze zelf wist. Wat je verstuurt of als code laat zien, is al op slot. De camera van je facilitator leest alleen de code; de beelden worden niet bewaard. De weg die je kiest, zoals e-mail, laat wel zien van wie het bericht komt. Zolang de ronde open is, kun je je antwoorden aanpassen of terugtrekken. Wis je alles en antwoord je opnieuw via de link, dan telt dat als een tweede vragenlijst.',
      },
      {
        title: 'Wat er in de link staat',
        text: 'De link van de uitnodiging is voor alle leden dezelfde en bevat niets over jou. Trek je een briefje, dan staat daarop een eigen link met een toevalsgetal; niemand noteert wie welk briefje heeft. Verder staat er in de link alleen de naam van het netwerk, het schooljaar, welke vragenlijst, wat er zichtbaar mag worden, de data en de openbare sleutel van de ronde. Het staat achter het # in het adres, en dat deel stuurt een browser niet naar een server.',
      },
      {
        title: 'Alleen de groep wordt getoond',
        text: 'Bij het sluiten van een ronde, en bij een volgende editie, opent de app de antwoorden in het geheugen, rekent uit wat de groep mag zien en bewaart alleen dat. Om te tellen hoeveel leden hebben ingeleverd, opent de app ze daarvoor ook al even. Geen enkel scherm toont een facilitator de antwoorden van één persoon. De sleutel van de ronde staat wel op het apparaat van de facilitator: wie dat apparaat beheert en kan programmeren, kan de versleutelde antwoorden met andere middelen openen, en met je bericht erbij ook zien van wie ze zijn. Spreek daarom af wie het beheert, en verwijder de vragenlijsten en de sleutel na de afgesproken datum.',
      },
      {
        title: 'Kleine aantallen blijven verborgen',
        text: 'Een gemiddelde verschijnt vanaf 5 antwoorden, de spreiding vanaf 8, en hoe vaak elk antwoord op een stelling is gegeven vanaf 10; een ronde mag dat hoger zetten, nooit lager. Van een stelling verschijnt alleen iets als iedereen die bij de dimensie meetelt haar heeft beantwoord. Vraagt een ronde naar de rol, dan kan ook een gemiddelde per rol verschijnen, vanaf 5 leden met die rol en 5 anderen. De spreiding en de stellingen van die dimensie blijven dan verborgen. Gemiddelden hebben één decimaal. Dicht bij een uiteinde van de schaal staat alleen "… of meer" of "… of minder", omdat een precies getal daar de antwoorden van iedereen zou verklappen.',
      },
      {
        title: 'Naar een onderzoeksbureau alleen als dat vooraf is gezegd',
        text: 'Bij het voorbereiden van een ronde kiest de facilitator of geanonimiseerde antwoorden naar een onderzoeksbureau mogen. Leden lezen dat voor de eerste stelling; na het openen ligt het vast. Zo’n bureau krijgt van elk lid een rij antwoorden, in willekeurige volgorde, zonder naam, nummer of tijd. Een rol staat er alleen bij als ten minste 5 leden die delen. Het pakket is versleuteld met de sleutel van het bureau.',
      },
      {
        title: 'Back-up en overdracht',
        text: 'Een facilitator kan alles op het apparaat, of één netwerk, in een bestand zetten. Daarin zitten ook de ingeleverde vragenlijsten en hun sleutels. Het bestand is versleuteld met een wachtzin. Wie het bestand en de wachtzin heeft, kan wat de facilitator kan. Wat iemand als lid op het eigen apparaat bewaart, zit er niet in.',
      },
      {
        title: 'Verwijderen',
        text: 'Een facilitator kan van een gesloten ronde de ingeleverde vragenlijsten, de sleutel en de briefjes verwijderen; de plaat van de groep blijft dan. Een ronde of netwerk verwijderen kan ook. De app noemt eerst wat er weggaat. Back-ups, verstuurde berichten en wat op andere apparaten staat, gaan niet mee weg. Als lid wis je zelf wat op jouw apparaat staat. Wie de opslag van de browser wist, wist daar alles.',
      },
    ],
    accessibilityTitle: 'Toegankelijkheid',
    accessibilityLead:
      'De app is gemaakt om door iedereen te gebruiken, volgens WCAG 2.2 niveau AA (EN 301 549).',
    accessibility: [
      {
        title: 'Wat je mag verwachten',
        text: 'Alles werkt met het toetsenbord en met een schermlezer. Kleuren zeggen nooit als enige iets. Tekst kan tot 200 % worden vergroot. De app volgt de instellingen van je apparaat voor licht, donker, hoog contrast en minder beweging. Elke plaat is er ook als tabel.',
      },
      {
        title: 'Hoe dat is nagegaan',
        text: 'De schermen worden automatisch gecontroleerd met axe, de meeste in beide talen en in een echte browser. Het hele verhaal van een ronde wordt doorlopen in een echte browser, op telefoon- en op laptopformaat.',
      },
      {
        title: 'Wat we nog niet weten',
        text: 'De app is nog niet beoordeeld door een onafhankelijke deskundige en nog niet getest door mensen die dagelijks een schermlezer gebruiken. De gedownloade plaat (SVG en PNG) bevat een korte beschrijving; de getallen staan in de tabel en in het CSV-bestand.',
      },
    ],
  },
  en: {
    instrumentTitle: 'About the instrument',
    instrumentLead: (items: number, dimensions: number) =>
      `The questionnaire has ${items} statements about ${dimensions} dimensions. Every member answers them once a year.`,
    workingTitle: 'This is a working wording',
    workingText:
      'It is not the published text of the authors. A research office that has that text can read it in as an instrument of its own.',
    authorisedTitle: 'This is the authors’ text',
    version: (id: string, version: string) => `Instrument ${id}, version ${version}`,
    whatIsAsked: 'What is asked',
    scaleTitle: 'The scale',
    scaleBeside: (text: string) => `Beside the scale: ${text}. That does not count as a number.`,
    sources: 'Sources',
    noSources: 'This instrument names no sources.',
    rolesTitle: 'Roles',
    rolesText: 'A member is asked for a role only if the round does so, and never has to say it.',
    noRoles: 'This instrument does not ask for a role.',
    licence: 'Licence',
    ownTitle: 'An instrument of your own',
    ownText:
      'A research office can read in an instrument file of its own, look at it as a member sees it and compare it with another version.',
    ownAction: 'To your own instrument',
    unreadable: 'The instrument file cannot be read.',
    privacyTitle: 'Privacy',
    privacyLead: 'What the app keeps, where that is, and what nobody gets to see.',
    privacy: [
      {
        title: 'No server and no accounts',
        text: 'What you fill in or make is in the storage of the browser in which you do so. The app itself sends nothing to any other address. Only what you share, e-mail, copy, print or save as a file leaves this device.',
      },
      {
        title: 'Answers are locked',
        text: 'Until they are handed in, answers are readable on the device on which they are given. At hand-in they are encrypted with the round’s key. On a device that goes round, the readable version is then erased. The app keeps no name, time or device with them.',
      },
      {
        title: 'On your own device',
        text: 'If you answer by your facilitator’s link, your answers stay readable on that device until you erase them. What you send or show as a code is already locked. Your facilitator’s camera reads only the code; the images are not kept. The road you choose, such as e-mail, does show who the message comes from. While the round is open you can change or withdraw your answers. If you erase everything and answer again by the link, that counts as a second questionnaire.',
      },
      {
        title: 'What is in the link',
        text: 'The link of the invitation is the same for all members and holds nothing about you. If you draw a slip, it bears a link of its own with a random number; nobody notes who has which slip. Otherwise the link holds only the name of the network, the school year, which questionnaire, what may become visible, the dates and the round’s public key. It stands behind the # in the address, and a browser does not send that part to a server.',
      },
      {
        title: 'Only the group is shown',
        text: 'When a round closes, and for a next edition, the app opens the answers in memory, works out what the group may see and keeps only that. To count how many members have handed in, it opens them for a moment before that too. No screen shows a facilitator one person’s answers. The round’s key is on the facilitator’s device, though: whoever manages that device and can program could open the encrypted answers by other means, and with your message beside them see whose they are. So agree on who manages it, and delete the questionnaires and the key after the agreed date.',
      },
      {
        title: 'Small numbers stay hidden',
        text: 'A mean appears from 5 answers, the spread from 8, and how often each answer to a statement was given from 10; a round may set that higher, never lower. Anything of a statement appears only if everyone who counts for the dimension has answered it. If a round asks for the role, a mean by role can appear too, from 5 members with that role and 5 others. The spread and the statements of that dimension then stay hidden. Means have one decimal. Close to an end of the scale it only says "… or more" or "… or less", because an exact figure there would tell everybody’s answers.',
      },
      {
        title: 'To a research office only if that was said beforehand',
        text: 'When preparing a round, the facilitator chooses whether anonymised answers may go to a research office. Members read that before the first statement; once the round is open it is fixed. Such an office gets a row of answers of each member, in random order, without name, number or time. A role stands with it only where at least 5 members share it. The package is encrypted with the key of the office.',
      },
      {
        title: 'Backup and handover',
        text: 'A facilitator can put everything on the device, or one network, into a file. In it are the handed-in questionnaires and their keys too. The file is encrypted with a passphrase. Whoever has the file and the passphrase can do what the facilitator can. What someone keeps on their own device as a member is not in it.',
      },
      {
        title: 'Deleting',
        text: 'A facilitator can delete the handed-in questionnaires, the key and the slips of a closed round; the picture of the group then stays. Deleting a whole round or network is possible too. The app first names what goes. Backups, messages that were sent and what is on other devices do not go along. As a member you erase what is on your device yourself. Clearing the browser’s storage clears everything there.',
      },
    ],
    accessibilityTitle: 'Accessibility',
    accessibilityLead: 'The app is made to be used by everybody, following WCAG 2.2 level AA (EN 301 549).',
    accessibility: [
      {
        title: 'What you may expect',
        text: 'Everything works with the keyboard and with a screen reader. Colour alone never says anything. Text can be enlarged to 200 %. The app follows your device’s settings for light, dark, high contrast and less motion. Every picture is there as a table too.',
      },
      {
        title: 'How this was checked',
        text: 'The screens are checked automatically with axe, most of them in both languages and in a real browser. The whole story of a round is walked through in a real browser, at phone and at laptop size.',
      },
      {
        title: 'What we do not know yet',
        text: 'The app has not yet been assessed by an independent expert, nor tested by people who use a screen reader every day. The downloaded picture (SVG and PNG) has a short description; the figures are in the table and in the CSV file.',
      },
    ],
  },
});
