import type { ShowCodeTexts } from './ShowCode.nl.ts';

export const showCode: ShowCodeTexts = {
  show: 'Show a QR code',
  showTitle: 'Let this code be scanned',
  showText: 'Hold this screen before your facilitator’s camera, until you hear a tone there.',
  showLabel: (networkName: string, schoolYear: string) =>
    `QR code with your message for ${networkName}, ${schoolYear}`,
  close: 'Close',
};
