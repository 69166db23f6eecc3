import type { Page } from '@playwright/test';

import { passphraseFilesHere } from '#platform/crypto/passphraseFilesHere.ts';
import { ok } from '#shared/Result.ts';
import { textsIn } from '#tests/support/textsIn.ts';
import { makeBackup } from '#usecases/backup/makeBackup.ts';

const PASSPHRASE = 'stroom valt uit om kwart voor drie';

export async function backupOf(tables: object): Promise<string> {
  const records = {
    read: () => Promise.resolve(ok({ tables: { ...tables }, unreadable: [] })),
    change: () => Promise.reject(new Error('A backup changes nothing.')),
  };
  const made = await makeBackup({ records, passphraseFiles: passphraseFilesHere() }, PASSPHRASE, null);
  if (!made.ok) throw new Error(made.error);
  return made.value.file.text();
}

/** On the page about backups, with its passphrase: it only has to be opened. */
export async function chooseBackup(page: Page, file: string): Promise<void> {
  const texts = textsIn.nl.takeInBackup;
  await page.getByLabel(texts.choose).setInputFiles(jsonFile('backup.srt.json', file));
  await page.getByLabel(texts.passphraseOfFile).fill(PASSPHRASE);
}

/** As it is chosen on screen. */
export function jsonFile(name: string, text: string) {
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) };
}
