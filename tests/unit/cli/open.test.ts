import { beforeEach, describe, expect, it } from 'vitest';

import { examplePackage } from '#tests/unit/research/package/packageExamples.ts';
import { commandLine, type CommandLine } from './commandLine.ts';
import { keyFileOfOffice, PASSPHRASE, sealedToOffice } from './office.ts';

const OPEN = 'open --key key.srt.json --out rows.csv --packages';
const keyText = await keyFileOfOffice();

describe('open', () => {
  let line: CommandLine;

  beforeEach(async () => {
    line = commandLine();
    line.environment.set('SRT_PASSPHRASE', PASSPHRASE);
    line.files.put('key.srt.json', keyText);
    line.files.put('one', await sealedToOffice(1));
    line.files.put('two', await sealedToOffice(2));
  });

  it('writes the rows of all packages, in whatever order they come, as the other commands read them', async () => {
    const first = await line.run(`${OPEN} one two`);
    expect(first).toMatchObject({ code: 0, faults: [] });
    expect(first.out).toBe('rows.csv: 24 rows of 2 rounds, instrument small 1.0.0\n');
    const rows = line.files.text('rows.csv');
    expect(rows.trimEnd().split('\n')).toHaveLength(25);
    await line.run(`${OPEN} two one`);
    expect(line.files.text('rows.csv')).toBe(rows);
    const { code, out } = await line.run('stats --instrument small.json --rows rows.csv');
    expect([code, out.split('\n', 1)[0]]).toEqual([0, '24 rows of 2 networks']);
  });

  it('counts the same round once, and says so', async () => {
    line.files.put('again', await sealedToOffice(1));
    const { code, out } = await line.run(`${OPEN} one again`);
    expect(code).toBe(0);
    expect(out).toContain('again: This round is there already, and counts once.');
    expect(out).toContain('12 rows of 1 round,');
  });

  it('takes a newer edition only where that is said, in either order', async () => {
    const edition = { ...examplePackage.edition, number: 2 };
    const network = 'Newer';
    line.files.put('newer', await sealedToOffice(1, { edition, network }));
    for (const packages of ['one newer', 'newer one']) {
      expect((await line.run(`${OPEN} ${packages}`)).code).toBe(1);
      expect(line.files.contents.has('rows.csv')).toBe(false);
      expect((await line.run(`${OPEN} ${packages} --newest`)).code).toBe(0);
      expect(line.files.text('rows.csv')).not.toContain('Network 1');
      expect(line.files.text('rows.csv').match(/Newer/g)).toHaveLength(12);
      line.files.contents.delete('rows.csv');
    }
  });

  it('refuses packages with rows of too few people as a disclosure', async () => {
    line.files.put('few', await sealedToOffice(3, { rows: examplePackage.rows.slice(0, 4) }));
    const { code, faults } = await line.run(`${OPEN} one few`);
    expect([code, faults]).toEqual([
      2,
      ['few: This package has rows that too few people share, and is refused for that.'],
    ]);
    expect(line.files.contents.has('rows.csv')).toBe(false);
  });

  it('refuses what does not open, by name', async () => {
    line.files.put('torn', line.files.text('one').slice(0, -20));
    const { code, faults } = await line.run(`${OPEN} torn small.json none`);
    expect([code, faults]).toEqual([
      1,
      [
        'torn: A part of this file is missing.',
        'small.json: This is another kind of file.',
        'none: There is no such file or folder.',
      ],
    ]);
  });

  it('asks for the passphrase, from a file too, and refuses another one', async () => {
    line.environment.clear();
    const { code, faults } = await line.run(`${OPEN} one`);
    expect([code, faults]).toEqual([1, [expect.stringContaining('SRT_PASSPHRASE')]]);
    line.files.put('secret.txt', `${PASSPHRASE}\r\n`);
    expect((await line.run(`${OPEN} one --passphrase-file secret.txt`)).code).toBe(0);
    line.files.put('secret.txt', 'guess');
    expect((await line.run(`${OPEN} one --passphrase-file secret.txt`)).faults).toEqual([
      'key.srt.json: The passphrase is another one, or this file was changed after it was made.',
    ]);
  });
});
