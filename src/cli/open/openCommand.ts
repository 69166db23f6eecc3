import type { Command, ExitCode } from '#cli/Command.ts';
import { counted } from '#cli/counted.ts';
import { fileFailureSentence } from '#cli/fileFailureSentence.ts';
import { allValues, type Given, isGiven, optionalValue, requiredValue } from '#cli/Given.ts';
import { lookAlikeSentences } from '#cli/lookAlikeSentences.ts';
import { refuse } from '#cli/refuse.ts';
import type { World } from '#cli/World.ts';
import { passphraseFilesHere } from '#platform/crypto/passphraseFilesHere.ts';
import { officeKeyFile } from '#platform/research/officeKeyFile.ts';
import type { OfficeKey } from '#research/package/OfficeKey.ts';
import { poolRows } from '#research/package/poolRows.ts';
import { writeRows } from '#research/rows/writeRows.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import { openPackages } from './openPackages.ts';
import { openRefusalSentence } from './openRefusalSentence.ts';

export const openCommand: Command = {
  name: 'open',
  about: 'Opens research packages with the key of the office and writes their rows.',
  options: [
    { name: 'key', value: 'K', required: true, about: 'the file with the key of the office' },
    {
      name: 'passphrase-file',
      value: 'FILE',
      about: `a file with the passphrase of the key on its first line; if not given, the environment has it in SRT_PASSPHRASE`,
    },
    { name: 'packages', value: 'FILE', many: true, required: true, about: 'the packages, in any order' },
    { name: 'newest', value: null, about: 'where a round comes in two editions: take the newer one' },
    { name: 'out', value: 'rows.csv', required: true, about: 'the file to write' },
  ],
  operands: null,
  run: open,
};

async function open(given: Given, world: World): Promise<ExitCode> {
  const key = await loadOfficeKey(given, world);
  if (!key.ok) return refuse(world, [key.error]);
  const opened = await openPackages(
    { paths: allValues(given, 'packages'), key: key.value, takesNewest: isGiven(given, 'newest') },
    world,
  );
  if (!opened.ok) {
    refuse(world, opened.error.sentences);
    return opened.error.tellTooMuch ? 2 : 1;
  }
  const { packages, instrument, notices } = opened.value;
  const rows = poolRows(packages);
  const alike = lookAlikeSentences(rows.map(({ network }) => network));
  const out = requiredValue(given, 'out');
  const written = world.files.write(out, writeRows(instrument, rows));
  if (!written.ok) return refuse(world, [fileFailureSentence(out, written.error)]);
  world.err(alike.map((sentence) => `${sentence}\n`).join(''));
  world.out(notices.map((notice) => `${notice}\n`).join(''));
  world.out(
    `${out}: ${counted(rows.length, 'row')} of ${counted(packages.length, 'round')}, instrument ${instrument.id} ${instrument.version}\n`,
  );
  return 0;
}

async function loadOfficeKey(given: Given, world: World): Promise<Result<OfficeKey, string>> {
  const passphrase = loadPassphrase(given, world);
  if (!passphrase.ok) return passphrase;
  const path = requiredValue(given, 'key');
  const text = world.files.readText(path);
  if (!text.ok) return err(fileFailureSentence(path, text.error));
  const key = await officeKeyFile(passphraseFilesHere()).open(text.value, passphrase.value);
  return key.ok ? key : err(`${path}: ${openRefusalSentence(key.error)}`);
}

function loadPassphrase(given: Given, world: World): Result<string, string> {
  const path = optionalValue(given, 'passphrase-file');
  if (path !== null) {
    const text = world.files.readText(path);
    return text.ok ? ok(text.value.split(/\r?\n/, 1)[0] ?? '') : err(fileFailureSentence(path, text.error));
  }
  const passphrase = world.environment('SRT_PASSPHRASE');
  return passphrase === undefined
    ? err('The passphrase of the key is missing: name a file with --passphrase-file, or set SRT_PASSPHRASE.')
    : ok(passphrase);
}
