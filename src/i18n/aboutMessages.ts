import { bilingual } from './bilingual.ts';

export const aboutMessages = bilingual({
  nl: {
    instrumentTitle: 'Over het instrument',
    instrumentLead: (items: number, dimensions: number) =>
      `De vragenlijst heeft ${items} stellingen over ${dimensions} dimensies. Eén keer per jaar beantwoordt elk lid ze.`,
    workingTitle: 'Dit is een werkformulering',
    authorisedTitle: 'Dit is de tekst van de auteurs',
    version: (id: string, version: string) => `Instrument ${id}, versie ${version}`,
    whatIsAsked: 'Wat wordt gevraagd',
    scaleTitle: 'De schaal',
    scaleBeside: (text: string) => `Naast de schaal: ${text}. Dat telt niet mee als getal.`,
    sources: 'Bronnen',
    licence: 'Licentie',
    unreadable: 'Het instrumentbestand is niet te lezen.',
    privacyTitle: 'Privacy',
    privacyLead: 'Wat de app bewaart, waar dat staat, en wat niemand te zien krijgt.',
    privacy: [
      {
        title: 'Alles blijft op dit apparaat',
        text: 'De app heeft geen server en geen accounts. Netwerken, rondes en ingeleverde antwoorden staan in de opslag van deze browser. De app stuurt niets naar een ander adres.',
      },
      {
        title: 'Antwoorden gaan op slot',
        text: 'Tot het inleveren staan antwoorden leesbaar op het apparaat waarop ze worden gegeven. Bij het inleveren worden ze versleuteld met de sleutel van de ronde en wordt de leesbare versie gewist. Er wordt geen naam, tijdstip of apparaat bij bewaard.',
      },
      {
        title: 'Alleen de groep wordt getoond',
        text: 'Bij het sluiten van een ronde opent de app de antwoorden in het geheugen, rekent de gemiddelden uit en bewaart alleen die. Geen enkel scherm toont antwoorden van één persoon. De sleutel van de ronde staat wel op het apparaat van de facilitator: wie dat apparaat beheert en kan programmeren, kan de versleutelde antwoorden met andere middelen openen. Spreek daarom af wie het beheert, en verwijder de vragenlijsten en de sleutel na de afgesproken datum.',
      },
      {
        title: 'Kleine aantallen blijven verborgen',
        text: 'Een gemiddelde verschijnt vanaf 5 antwoorden en de spreiding vanaf 8; een ronde mag dat hoger zetten, nooit lager. Gemiddelden hebben één decimaal. Dicht bij een uiteinde van de schaal staat alleen "… of meer" of "… of minder", omdat een precies getal daar de antwoorden van iedereen zou verklappen.',
      },
      {
        title: 'Verwijderen',
        text: 'Een facilitator kan van een gesloten ronde de ingeleverde vragenlijsten en de sleutel verwijderen; de plaat van de groep blijft dan. Een ronde of netwerk verwijderen kan ook. De app noemt eerst wat er weggaat. Wie de opslag van de browser wist, wist alles.',
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
        text: 'Elk scherm wordt in beide talen automatisch gecontroleerd met axe, en het hele verhaal van een ronde wordt doorlopen in een echte browser, op telefoon- en op laptopformaat.',
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
    authorisedTitle: 'This is the authors’ text',
    version: (id: string, version: string) => `Instrument ${id}, version ${version}`,
    whatIsAsked: 'What is asked',
    scaleTitle: 'The scale',
    scaleBeside: (text: string) => `Beside the scale: ${text}. That does not count as a number.`,
    sources: 'Sources',
    licence: 'Licence',
    unreadable: 'The instrument file cannot be read.',
    privacyTitle: 'Privacy',
    privacyLead: 'What the app keeps, where that is, and what nobody gets to see.',
    privacy: [
      {
        title: 'Everything stays on this device',
        text: 'The app has no server and no accounts. Networks, rounds and handed-in answers are in this browser’s storage. The app sends nothing to any other address.',
      },
      {
        title: 'Answers are locked',
        text: 'Until they are handed in, answers are readable on the device on which they are given. At hand-in they are encrypted with the round’s key and the readable version is erased. No name, time or device is kept with them.',
      },
      {
        title: 'Only the group is shown',
        text: 'When a round closes, the app opens the answers in memory, works out the means and keeps only those. No screen shows one person’s answers. The round’s key is on the facilitator’s device, though: whoever manages that device and can program could open the encrypted answers by other means. So agree on who manages it, and delete the questionnaires and the key after the agreed date.',
      },
      {
        title: 'Small numbers stay hidden',
        text: 'A mean appears from 5 answers and the spread from 8; a round may set that higher, never lower. Means have one decimal. Close to an end of the scale it only says "… or more" or "… or less", because an exact figure there would tell everybody’s answers.',
      },
      {
        title: 'Deleting',
        text: 'A facilitator can delete the handed-in questionnaires and the key of a closed round; the picture of the group then stays. Deleting a whole round or network is possible too. The app first names what goes. Clearing the browser’s storage clears everything.',
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
        text: 'Every screen is checked automatically with axe in both languages, and the whole story of a round is walked through in a real browser, at phone and at laptop size.',
      },
      {
        title: 'What we do not know yet',
        text: 'The app has not yet been assessed by an independent expert, nor tested by people who use a screen reader every day. The downloaded picture (SVG and PNG) has a short description; the figures are in the table and in the CSV file.',
      },
    ],
  },
});
