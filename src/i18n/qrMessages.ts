import { bilingual } from './bilingual.ts';

export const qrMessages = bilingual({
  nl: { notDrawn: 'De QR-code kon niet worden getekend. Kies een andere manier.' },
  en: { notDrawn: 'The QR code could not be drawn. Choose another way.' },
});
