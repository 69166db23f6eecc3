import { counted } from '#i18n/format.ts';

export const membersCheck = {
  title: 'Ieder kan nakijken of de eigen antwoorden meetellen',
  text: (responses: number) =>
    `Deze editie telt ${counted(responses, { one: 'vragenlijst', other: 'vragenlijsten' }, 'nl')}. Wie op een eigen apparaat antwoordde, opent daar de link of scant de QR-code, en leest of de eigen antwoorden erbij zitten. In de link staat niet wat iemand antwoordde.`,
  code: (code: string) =>
    `Bij deze editie hoort de code ${code}. Die staat ook bij de plaat, op het grote scherm, in het verslag en in de bestanden. Zo ziet ieder dat jullie naar dezelfde editie kijken.`,
  copy: 'Kopieer de link',
  show: 'Laat de QR-code zien',
  scanTitle: 'Tellen jouw antwoorden mee?',
  scanText: 'Scan deze QR-code met het apparaat waarop je antwoordde.',
  qrLabel: 'QR-code met de link waarmee leden nakijken of hun antwoorden meetellen',
  close: 'Sluiten',
};

export type MembersCheckTexts = typeof membersCheck;
