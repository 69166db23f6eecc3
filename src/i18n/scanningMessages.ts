import { bilingual } from './bilingual.ts';

/** For a sealed message that goes from screen to camera: what the member shows, and the facilitator scans. */
export const scanningMessages = bilingual({
  nl: {
    show: 'Laat een QR-code zien',
    showTitle: 'Laat deze code scannen',
    showText: 'Houd dit scherm voor de camera van je facilitator, tot daar een toon klinkt.',
    showLabel: (networkName: string, schoolYear: string) =>
      `QR-code met je bericht voor ${networkName}, ${schoolYear}`,
    close: 'Sluiten',

    title: 'QR-codes scannen',
    text: 'Leden laten hun QR-code op hun telefoon zien en houden die om de beurt voor de camera. Elke code komt vanzelf binnen: je hoort een toon en het aantal telt op.',
    start: 'Zet de camera aan',
    stop: 'Zet de camera uit',
    view: 'Wat de camera ziet',
    scanned: (count: number) => (count === 1 ? '1 code gescand' : `${count} codes gescand`),
    outcomes: {
      added: 'Deze is binnen.',
      known: 'Deze was al binnen.',
      failed: 'Deze code is niet bewaard. Laat hem nog eens zien.',
    },
    camera: {
      off: 'De camera is uit.',
      asking: 'De browser vraagt of de camera aan mag.',
      on: 'Houd een code voor de camera.',
      denied:
        'De camera mag niet aan. Sta hem toe in de instellingen van je browser, of haal een bestand of een tekst binnen.',
      none: 'Er is hier geen camera te vinden. Een bestand of een tekst binnenhalen kan wel.',
      busy: 'Een ander programma gebruikt de camera. Sluit dat en probeer het opnieuw.',
      failed: 'De camera doet het niet. Probeer het opnieuw, of haal een bestand of een tekst binnen.',
      ended: 'De camera is uitgegaan. Wat gescand is, is bewaard.',
    },
  },
  en: {
    show: 'Show a QR code',
    showTitle: 'Let this code be scanned',
    showText: 'Hold this screen before your facilitator’s camera, until you hear a tone there.',
    showLabel: (networkName: string, schoolYear: string) =>
      `QR code with your message for ${networkName}, ${schoolYear}`,
    close: 'Close',

    title: 'Scan QR codes',
    text: 'Members show the QR code on their phone and hold it before the camera in turn. Each code comes in by itself: you hear a tone and the number goes up.',
    start: 'Switch the camera on',
    stop: 'Switch the camera off',
    view: 'What the camera sees',
    scanned: (count: number) => (count === 1 ? '1 code scanned' : `${count} codes scanned`),
    outcomes: {
      added: 'This one is in.',
      known: 'This one was in already.',
      failed: 'This code was not kept. Show it once more.',
    },
    camera: {
      off: 'The camera is off.',
      asking: 'The browser asks whether the camera may be used.',
      on: 'Hold a code before the camera.',
      denied:
        'The camera may not be used. Allow it in the settings of your browser, or bring in a file or a text.',
      none: 'No camera is to be found here. Bringing in a file or a text does work.',
      busy: 'Another program is using the camera. Close it and try again.',
      failed: 'The camera does not work. Try again, or bring in a file or a text.',
      ended: 'The camera has gone off. What was scanned is kept.',
    },
  },
});
