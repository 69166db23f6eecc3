import type { BackupScreenTexts } from './BackupScreen.nl.ts';

export const backupScreen: BackupScreenTexts = {
  title: 'Backup and handover',
  lead: 'Everything is on this device only. With one file you put it on another device, or hand a network over.',
  last: (when: string) => `Last backup on this device: ${when}.`,
  never: 'Last backup on this device: never yet.',
  reminder: 'If this device gets lost, the answers are gone.',
  toBackup: 'Make a backup',
  handOver: 'Hand the network over',
  moments: {
    opened: 'Keep the key somewhere else too',
    'first-responses': 'Not in a backup yet',
    'before-deleting': 'This is not in a backup yet',
  },
  keyNotKept: 'Your key is on this device only. Without that key the answers never open again.',
  submissionsNotKept: (count: number) =>
    count === 1 ? 'One submission is on this device only.' : `${count} submissions are on this device only.`,
  editionsNotKept: (count: number) =>
    count === 1 ? 'One edition is on this device only.' : `${count} editions are on this device only.`,
};
