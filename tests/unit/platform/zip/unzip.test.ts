import { strFromU8, strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { describe, expect, test, vi } from 'vitest';

import { unzip } from '#platform/zip/unzip.ts';
import type { Unzipped } from '#ports/Files.ts';
import { toBase64url } from '#shared/base64url.ts';
import { err, ok } from '#shared/Result.ts';
import { seededRandomBytes } from '#tests/support/fixedPorts.ts';
import { zipOf } from '#tests/support/zipOf.ts';

// Tens of megabytes are packed and unpacked, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 });

const BOMB: Unzipped = { entries: [], refusal: 'bomb' };
const text = 'Hierbij de inzendingen van Els en Bram. '.repeat(500);
/** What does not pack any smaller, over several chunks. */
const noise = toBase64url(seededRandomBytes(7)(30_000));

function contents({ entries }: Unzipped): unknown {
  return Object.fromEntries(
    entries.map((entry) => [
      entry.name,
      entry.contents.ok ? strFromU8(entry.contents.value) : entry.contents.error,
    ]),
  );
}

/** Where in the zip four bytes stand that say what follows. */
function positionsOf(zip: Uint8Array, ...record: readonly number[]): number[] {
  return [...zip.keys()].filter((at) => record.every((byte, index) => zip[at + index] === byte));
}

const LOCAL_HEADER = [0x50, 0x4b, 3, 4];
const CENTRAL_HEADER = [0x50, 0x4b, 1, 2];

describe('a sound zip', () => {
  const files = { 'a.txt': text, 'map/b.srt.json': noise, 'leeg.txt': '', 'é.eml': 'x' };

  test('gives its files', () => {
    const unzipped = unzip(zipOf(files));
    expect(unzipped.refusal).toBeNull();
    expect(contents(unzipped)).toEqual(files);
  });

  test('gives them too where the sizes come after the files, as when it was made in one go', () => {
    const unzipped = unzip(zippedInOneGo(files));
    expect(unzipped.refusal).toBeNull();
    expect(contents(unzipped)).toEqual(files);
  });

  test('may be empty, or end in a comment', () => {
    expect(unzip(zipOf({}))).toEqual({ entries: [], refusal: null });
    const zip = zipOf(files);
    const commented = new Uint8Array([...zip, ...strToU8('Groeten uit Zwolle')]);
    commented[zip.length - 2] = 18;
    expect(unzip(commented).refusal).toBeNull();
  });
});

describe('a bomb', () => {
  const zeros = new Uint8Array(51_000_000);
  const zippedZeros = zipOf({ 'a.txt': zeros });

  test('of one file past 50 MB is refused', () => {
    expect(zippedZeros.length).toBeLessThan(300_000);
    expect(unzip(zippedZeros)).toEqual(BOMB);
  });

  test('of many files that only together pass 50 MB is refused, the good ones before it too', () => {
    const parts = Array.from({ length: 6 }, (_, at) => [`${at}.txt`, zeros.subarray(0, 9_000_000)] as const);
    expect(unzip(zipOf({ 'goed.txt': text, ...Object.fromEntries(parts) }))).toEqual(BOMB);
    const within = unzip(zipOf(Object.fromEntries(parts.slice(0, 5))));
    expect(within.refusal).toBeNull();
  });

  test('of more than 10 000 files is refused, of 10 000 it is not', () => {
    const files = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`${at}`, '']));
    expect(unzip(zipOf(files(10_001)))).toEqual(BOMB);
    expect(unzip(zipOf(files(10_000))).entries).toHaveLength(10_000);
  });

  test('that says it is small is refused all the same', () => {
    const zip = new Uint8Array(zippedZeros);
    const [local = 0] = positionsOf(zip, ...LOCAL_HEADER);
    const [central = 0] = positionsOf(zip, ...CENTRAL_HEADER);
    for (const size of [local + 22, central + 24]) zip.set([10, 0, 0, 0], size);
    expect(unzip(zip)).toEqual(BOMB);
  });

  test('is stopped there and then: what lies behind it is not looked at', () => {
    expect(unzip(zippedZeros.slice(0, -200))).toEqual(BOMB);
  });
});

describe('what is no sound zip', () => {
  test('is not ours where it does not begin as a zip', () => {
    for (const other of ['', 'P', 'PK', '%PDF-1.7', '{"srt":"sealed-responses"}'])
      expect(unzip(new Uint8Array(strToU8(other)))).toEqual({ entries: [], refusal: 'not-ours' });
  });

  test('wherever it is cut off, gives the whole files before the cut and says that it breaks off', () => {
    const zip = zipOf({ 'a.txt': text, 'b.txt': noise });
    for (let length = 4; length < zip.length; length += 97) {
      const { entries, refusal } = unzip(zip.slice(0, length));
      expect(refusal).toBe('truncated');
      for (const { name, contents: found } of entries) {
        const whole = name === 'a.txt' ? text : noise;
        if (found.ok) expect(strFromU8(found.value)).toBe(whole);
      }
    }
    const beforeTheList = zip.slice(0, positionsOf(zip, ...CENTRAL_HEADER)[0]);
    expect(contents(unzip(beforeTheList))).toEqual({ 'a.txt': text, 'b.txt': noise });
  });

  test('with one file packed in another way, or damaged, gives the others', () => {
    const zip = zipOf({ 'a.txt': text, 'b.txt': noise, 'c.txt': text });
    const [, second = 0] = positionsOf(zip, ...LOCAL_HEADER);
    const otherwise = new Uint8Array(zip);
    otherwise[second + 8] = 14;
    expect(contents(unzip(otherwise))).toEqual({ 'a.txt': text, 'b.txt': 'unreadable', 'c.txt': text });
    const damaged = new Uint8Array(zip);
    damaged[second + 35] = 0xff;
    expect(contents(unzip(damaged))).toEqual({ 'a.txt': text, 'b.txt': 'unreadable', 'c.txt': text });
  });

  test('with one file past 10 MB gives the others', () => {
    const unzipped = unzip(zipOf({ 'groot.txt': new Uint8Array(10_000_001), 'a.txt': text }));
    expect(unzipped.entries.map((entry) => entry.contents)).toEqual([
      err('too-large'),
      ok(new Uint8Array(strToU8(text))),
    ]);
  });

  test('a thousand damaged ones never throw', () => {
    const sound = [zipOf({ 'a.txt': text, 'b.txt': noise.slice(0, 300) }), zippedInOneGo({ 'a.txt': text })];
    const randomBytes = seededRandomBytes(30);
    for (let round = 0; round < 1000; round += 1) {
      const zip = new Uint8Array(sound[round % 2] ?? []);
      for (const at of randomBytes(1 + (round % 5))) {
        const place = Math.floor((((randomBytes(1)[0] ?? 0) * 256 + at) / 65_536) * zip.length);
        zip[place] = randomBytes(1)[0] ?? 0;
      }
      expect(() => unzip(zip)).not.toThrow();
    }
  });
});

/** Sizes stand behind each file, as a program writes them that does not know them beforehand. */
function zippedInOneGo(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((_error, piece) => pieces.push(piece));
  for (const [index, [name, content]] of Object.entries(files).entries()) {
    const file = index % 2 === 0 ? new ZipDeflate(name) : new ZipPassThrough(name);
    zip.add(file);
    const bytes = strToU8(content);
    file.push(bytes.subarray(0, 100), false);
    file.push(bytes.subarray(100), true);
  }
  zip.end();
  return new Uint8Array(pieces.flatMap((piece) => [...piece]));
}
