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

test('of a zip that unpacks to far too much nothing arrives', async () => {
  const zip = zipOf({ 'een.srt.json': 'een', 'nul.json': new Uint8Array(ZIP_UNPACKED_BYTES_MAX) });
  expect(await readPackageFiles(deviceFiles, [new File([zip], 'bom.zip')])).toEqual({
    arrived: [],
    refused: [{ name: 'bom.zip', outcome: 'bomb' }],
  });
});

test.each([
  ['no zip', new TextEncoder().encode('Beste collega'), 'not-ours'],
  ['an empty one', zipOf({}), 'not-ours'],
  ['too large to be read', new Uint8Array(PACKAGE_FILE_CHARACTERS_MAX + 1), 'too-large'],
])('a zip that is %s is refused by name', async (_what, bytes, outcome) => {
  const { arrived, refused } = await readPackageFiles(deviceFiles, [
    new File([new Uint8Array(bytes)], 'een.zip'),
  ]);
  expect(arrived).toEqual([]);
  expect(refused).toEqual([{ name: 'een.zip', outcome }]);
});

test('a zip that breaks off gives what came before, and says so', async () => {
  const whole = zipOf({ 'een.srt.json': 'een', 'twee.srt.json': 'twee' });
  const { arrived, refused } = await readPackageFiles(deviceFiles, [
    new File([whole.subarray(0, -60)], 'half.zip'),
  ]);
  expect(arrived[0]).toEqual({ name: 'half.zip: een.srt.json', text: 'een' });
  expect(refused.at(-1)).toEqual({ name: 'half.zip', outcome: 'truncated' });
});
