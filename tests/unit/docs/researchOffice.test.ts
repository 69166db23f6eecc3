import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { judgementsIn } from '#tests/support/judgementWords.ts';
import { commandLine } from '#tests/unit/cli/commandLine.ts';
import { keyFileOfOffice, PASSPHRASE, sealedToOffice } from '#tests/unit/cli/office.ts';
import { everyMessage } from '#tests/unit/i18n/everyMessage.ts';
import { examplePackage } from '#tests/unit/research/package/packageExamples.ts';
import { boldIn, codeIn, tableIn } from './markdown.ts';

const page = readFileSync('docs/research-office.md', 'utf8');

test('what docs/research-office.md prints bold is on the screen in just these words, and in Dutch in those of its table', async () => {
  const messages = await everyMessage();
  const textAt = new Map(messages.map(({ path, text }) => [path, text]));
  const inDutch = (english: string) =>
    messages
      .filter(({ language, text }) => language === 'en' && text === english)
      .map(({ path }) => textAt.get(path.replace('.en.', '.nl.')));
  const table = tableIn(page, 'in English');
  expect(table.map(([english]) => english)).toEqual([...new Set(boldIn(page))]);
  expect(table.filter(([english = '', dutch]) => !inDutch(english).includes(dutch))).toEqual([]);
});

test('docs/research-office.md passes no judgement', () => {
  expect(judgementsIn(page)).toEqual([]);
});

test('the commands of docs/research-office.md can be given, in that order', async () => {
  const { files, run } = commandLine();
  const answers = examplePackage.rows[0]?.answers.length ?? 0;
  const rows = Array.from({ length: 12 }, (_, row) => ({
    role: null,
    answers: Array.from({ length: answers }, () => 1 + (row % 4)),
  }));
  files.put('instruments/srt/1.0.0.json', JSON.stringify(examplePackage.instrument));
  files.put('srt-office-key.srt.json', await keyFileOfOffice());
  files.put('passphrase.txt', PASSPHRASE);
  files.put('packages/one.srt.json', await sealedToOffice(1, { rows }));

  const typed = 'npm run --silent srt -- ';
  const commands = codeIn(page).filter((code) => code.startsWith(typed));
  expect(commands).toHaveLength(4);
  for (const command of commands) {
    const { code, faults } = await run(
      command.slice(typed.length).replace('packages/*.srt.json', 'packages/one.srt.json'),
    );
    expect([command, code, faults]).toEqual([command, 0, []]);
  }
  expect(files.text('dataset/README.md')).toContain('dataset.sav');
});

test('docs/research-office.md tells of every file of the dataset, and of no other', async () => {
  const { files, run } = commandLine();
  await run('simulate --instrument srt.json --networks 2 --members 40 --years 1 --seed 1 --out rows.csv');
  await run('export --instrument srt.json --rows rows.csv --out dataset --apply-proposals --invented');
  const written = [...files.contents.keys()].flatMap((path) =>
    path.startsWith('dataset/') ? [path.slice('dataset/'.length)] : [],
  );
  const told = tableIn(page, 'file').map(([name = '']) => name.replaceAll('`', ''));
  expect(told.toSorted()).toEqual(written.toSorted());
});
