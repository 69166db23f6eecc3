import type { QrCodeTexts } from './QrCode.nl.ts';

export const qrCode: QrCodeTexts = { notDrawn: 'The QR code could not be drawn. Choose another way.' };
