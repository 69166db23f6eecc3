export const backupScreen = {
  title: 'Back-up en overdragen',
  lead: 'Alles staat alleen op dit apparaat. Met één bestand zet je het op een ander apparaat of draag je een netwerk over.',
  last: (when: string) => `Laatste back-up op dit apparaat: ${when}.`,
  never: 'Laatste back-up op dit apparaat: nog nooit.',
  reminder: 'Raak je dit apparaat kwijt, dan zijn de antwoorden weg.',
  toBackup: 'Maak een back-up',
  handOver: 'Netwerk overdragen',
  moments: {
    opened: 'Bewaar de sleutel ook ergens anders',
    'first-responses': 'Nog niet in een back-up',
    'before-deleting': 'Dit staat nog niet in een back-up',
  },
  keyNotKept:
    'Jouw sleutel staat alleen op dit apparaat. Zonder die sleutel gaan de antwoorden nooit meer open.',
  submissionsNotKept: (count: number) =>
    count === 1
      ? 'Eén inzending staat alleen op dit apparaat.'
      : `${count} inzendingen staan alleen op dit apparaat.`,
  editionsNotKept: (count: number) =>
    count === 1
      ? 'Eén editie staat alleen op dit apparaat.'
      : `${count} edities staan alleen op dit apparaat.`,
};

export type BackupScreenTexts = typeof backupScreen;
