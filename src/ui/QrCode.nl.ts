export const qrCode = { notDrawn: 'De QR-code kon niet worden getekend. Kies een andere manier.' };

export type QrCodeTexts = typeof qrCode;
