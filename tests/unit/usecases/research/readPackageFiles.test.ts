import { expect, test } from 'vitest';

import { ZIP_UNPACKED_BYTES_MAX } from '#exchange/inboxBounds.ts';
import { deviceFiles } from '#platform/deviceFiles.ts';
import { PACKAGE_FILE_CHARACTERS_MAX } from '#research/package/researchPackageFile.ts';
import { zipOf } from '#tests/support/zipOf.ts';
import { readPackageFiles } from '#usecases/research/readPackageFiles.ts';

test('what is in a zip arrives as the files beside it do, without what a Mac adds', async () => {
  const zip = zipOf({
    'map/één.srt.json': 'een',
    'map/twee.srt.json': 'twee',
    '__MACOSX/map/._twee.srt.json': 'x',
    '.DS_Store': 'x',
  });
  expect(
    await readPackageFiles(deviceFiles, [new File(['drie'], 'drie.srt.json'), new File([zip], 'Alle.ZIP')]),
  ).toEqual({
    arrived: [
      { name: 'drie.srt.json', text: 'drie' },
      { name: 'Alle.ZIP: map/één.srt.json', text: 'een' },
      { name: 'Alle.ZIP: map/twee.srt.json', text: 'twee' },
    ],
    refused: [],
  });
});

test('a zip is told by its contents, a document that is one too, and a text in two bytes a letter is read', async () => {
  const zip = zipOf({ 'een.srt.json': 'een' });
  const { arrived, refused } = await readPackageFiles(deviceFiles, [
    new File([zip], 'een.json'),
    new File([zipOf({ '[Content_Types].xml': '<Types/>' })], 'verslag.docx'),
    new File([Buffer.from('\ufefftwee', 'utf16le')], 'twee'),
  ]);
  expect(arrived).toEqual([
    { name: 'een.json: een.srt.json', text: 'een' },
    { name: 'twee', text: 'twee' },
  ]);
  expect(refused).toEqual([{ name: 'verslag.docx', outcome: 'not-ours' }]);
});

test('of a zip that unpacks to far too much nothing arrives', async () => {
  const zeros = new Uint8Array(ZIP_UNPACKED_BYTES_MAX / 10);
  const files = Array.from({ length: 11 }, (_, at) => [`${at}.json`, zeros] as const);
  const zip = zipOf({ 'een.srt.json': 'een', ...Object.fromEntries(files) });
  expect(await readPackageFiles(deviceFiles, [new File([zip], 'bom.zip')])).toEqual({
    arrived: [],
    refused: [{ name: 'bom.zip', outcome: 'bomb' }],
  });
});

test.each([
  ['empty', zipOf({}), 'not-ours'],
  ['too large to be read', new Uint8Array(PACKAGE_FILE_CHARACTERS_MAX + 1), 'too-large'],
  ['broken off', zipOf({ 'een.srt.json': 'een', 'twee.srt.json': 'twee' }).slice(0, -60), 'truncated'],
])('a zip that is %s is refused by name', async (_what, bytes, outcome) => {
  expect(await readPackageFiles(deviceFiles, [new File([bytes], 'een.zip')])).toEqual({
    arrived: [],
    refused: [{ name: 'een.zip', outcome }],
  });
});
