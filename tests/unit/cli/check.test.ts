import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { writePassphraseFile } from '#platform/crypto/passphraseFile.ts';
import { smallInstrument } from '#tests/support/smallInstrument.ts';
import { commandLine } from './commandLine.ts';

describe('check', () => {
  it('says what files hold', async () => {
    const { run, files } = commandLine();
    files.put('invitation.srt.json', fixture('invitation/file-v1.json'));
    files.put('backup.srt.json', fixture('backup/v1-without-slips.json'));
    files.put('key.srt.json', await writePassphraseFile('office-key', '{}', 'a passphrase of words'));
    files.put('sealed.srt.json', '{"srt":"sealed-responses","version":1,"responses":[]}');
    const { code, out, faults } = await run(
      'check small.json srt.json invitation.srt.json backup.srt.json key.srt.json sealed.srt.json',
    );
    expect([code, faults]).toEqual([0, []]);
    expect(out.split('\n')).toEqual([
      'small.json: instrument small 1.0.0: 4 dimensions, 9 items, nl and en',
      'srt.json: instrument srt 1.0.0: 8 dimensions, 32 items, nl and en',
      expect.stringMatching(/^invitation\.srt\.json: invitation of .+$/),
      'backup.srt.json: backup, encrypted',
      'key.srt.json: key of a research office, encrypted',
      'sealed.srt.json: sealed responses: 0',
      '',
    ]);
  });

  it('names every fault of an instrument by its place, and still checks the other files', async () => {
    const { run, files } = commandLine();
    const { title: _title, ...untitled } = smallInstrument;
    files.put('faulty.json', JSON.stringify({ ...untitled, colour: 'blue' }));
    const { code, out, faults } = await run('check faulty.json none.json small.json');
    expect(code).toBe(1);
    expect(faults).toEqual([
      'faulty.json: title: This field is missing.',
      expect.stringMatching(/^faulty\.json: colour: An instrument has no field “colour” here\./),
      'none.json: There is no such file or folder.',
    ]);
    expect(out).toContain('small.json: instrument small');
  });

  it.each([
    ['a text', 'hello', 'This file is not a JSON text.'],
    [
      'a kind nobody knows',
      '{"srt":"cake","version":1}',
      'This is a kind of file that this version does not know.',
    ],
    [
      'a later version',
      '{"srt":"backup","version":3}',
      'This file was made by a later version, which this one cannot read.',
    ],
    ['a piece of a backup', '{"srt":"backup","version":1,"k', 'A part of this file is missing.'],
    ['a piece of an invitation', '{"srt":"invitation","version":1', 'A part of this file is missing.'],
    [
      'a changed backup',
      '{"srt":"backup","version":1,"data":""}',
      'This file was changed after it was made.',
    ],
    [
      'a changed package',
      '{"srt":"research-package","version":1}',
      'This file was changed after it was made.',
    ],
    [
      'a research invitation of a later version',
      '{"srt":"research-invitation","version":7}',
      'This file was made by a later version, which this one cannot read.',
    ],
  ])('refuses %s by name', async (_, text, sentence) => {
    const { run, files } = commandLine();
    files.put('file.srt.json', text);
    expect(await run('check file.srt.json')).toEqual({
      code: 1,
      out: '',
      faults: [`file.srt.json: ${sentence}`],
    });
  });
});

function fixture(name: string): string {
  return readFileSync(`tests/fixtures/${name}`, 'utf8');
}
