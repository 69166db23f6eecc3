/** For a sealed message that goes from screen to camera: what the facilitator scans. */
export const scanCodes = {
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
};

export type ScanCodesTexts = typeof scanCodes;
