/** For a sealed message that goes from screen to camera: what the member shows. */
export const showCode = {
  show: 'Laat een QR-code zien',
  showTitle: 'Laat deze code scannen',
  showText: 'Houd dit scherm voor de camera van je facilitator, tot daar een toon klinkt.',
  showLabel: (networkName: string, schoolYear: string) =>
    `QR-code met je bericht voor ${networkName}, ${schoolYear}`,
  close: 'Sluiten',
};

export type ShowCodeTexts = typeof showCode;
