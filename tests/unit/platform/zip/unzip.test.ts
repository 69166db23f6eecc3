import { deflateSync, strFromU8, strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { describe, expect, test, vi } from 'vitest';

import { unzip } from '#platform/zip/unzip.ts';
import type { Unzipped } from '#ports/Files.ts';
import { toBase64url } from '#shared/base64url.ts';
import { err, ok } from '#shared/Result.ts';
import { seededRandomBytes } from '#tests/support/fixedPorts.ts';
import { streamedZip } from '#tests/support/streamedZip.ts';
import { zipOf } from '#tests/support/zipOf.ts';

// Tens of megabytes are packed and unpacked, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 });

const BOMB = { entries: [], refusal: 'bomb' };
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

  test.each(['signed', 'unsigned', 'no'] as const)(
    'gives them whatever is behind them: %s',
    (sizesBehind) => {
      const streamed = Object.entries(files).flatMap(([name, content]) => [
        { name, contents: content, sizesBehind },
        { name: `los ${name}`, contents: content, sizesBehind, isStored: true },
        { name: `64 ${name}`, contents: content, sizesBehind, inZip64: true },
      ]);
      const unzipped = unzip(streamedZip(streamed));
      expect(unzipped.refusal).toBeNull();
      expect(contents(unzipped)).toEqual(
        Object.fromEntries(streamed.map((file) => [file.name, file.contents])),
      );
      const withoutZip64 = streamed.filter((file) => !('inZip64' in file));
      expect(unzip(streamedZip(withoutZip64)).entries).toHaveLength(withoutZip64.length);
    },
  );

  test('of a document that is a zip itself gives the document, not what is in it', () => {
    const inner = zipOf({ 'word/document.xml': text });
    const zip = streamedZip([{ name: 'verslag.docx', contents: inner, isStored: true }]);
    expect(unzip(zip).entries).toEqual([{ name: 'verslag.docx', contents: ok(inner) }]);
  });

  test('names what is locked', () => {
    const zip = streamedZip([
      { name: 'a.txt', contents: text, isLocked: true },
      { name: 'b.txt', contents: text },
    ]);
    expect(contents(unzip(zip))).toEqual({ 'a.txt': 'locked', 'b.txt': text });
  });

  test('may be empty, or end in a comment', () => {
    expect(unzip(zipOf({}))).toEqual({ entries: [], unpackedBytes: 0, refusal: null });
    const zip = zipOf(files);
    const commented = new Uint8Array([...zip, ...strToU8('Groeten uit Zwolle')]);
    commented[zip.length - 2] = 18;
    expect(unzip(commented).refusal).toBeNull();
  });
});

describe('a bomb', () => {
  const zeros = new Uint8Array(9_000_000);
  const parts = (count: number) =>
    zipOf(Object.fromEntries(Array.from({ length: count }, (_, at) => [`${at}.txt`, zeros])));

  test('of many files that only together pass 50 MB is refused, the good ones before it too', () => {
    const files = Object.fromEntries(Array.from({ length: 6 }, (_, at) => [`${at}.txt`, zeros]));
    expect(unzip(zipOf({ 'goed.txt': text, ...files }))).toMatchObject(BOMB);
    expect(unzip(parts(5))).toMatchObject({ unpackedBytes: 45_000_000, refusal: null });
    expect(unzip(parts(5), 44_000_000)).toMatchObject(BOMB);
  });

  test('of more than 10 000 files is refused, of 10 000 it is not', () => {
    const files = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`${at}`, '']));
    expect(unzip(zipOf(files(10_001)))).toMatchObject(BOMB);
    expect(unzip(zipOf(files(10_000))).entries).toHaveLength(10_000);
  });

  test('that says it is small is refused all the same', () => {
    const zip = parts(6);
    for (const local of positionsOf(zip, ...LOCAL_HEADER)) zip.set([10, 0, 0, 0], local + 22);
    for (const central of positionsOf(zip, ...CENTRAL_HEADER)) zip.set([10, 0, 0, 0], central + 24);
    expect(unzip(zip)).toMatchObject(BOMB);
  });

  test('is stopped there and then', () => {
    const { unpackedBytes } = unzip(parts(12));
    expect(unpackedBytes).toBeLessThan(52_000_000);
  });

  test('of files that lie over each other is refused', () => {
    const zip = zipOf({ 'a.txt': noise, 'b.txt': noise });
    const [, second = 0] = positionsOf(zip, ...CENTRAL_HEADER);
    // From the first byte, and as far as the list.
    zip.set([0, 0, 0, 0], second + 42);
    const [list = 0] = positionsOf(zip, ...CENTRAL_HEADER);
    for (const central of positionsOf(zip, ...CENTRAL_HEADER))
      new DataView(zip.buffer).setUint32(central + 20, list - 100, true);
    expect(unzip(zip)).toMatchObject(BOMB);
  });

  test('of files that fail after they gave much counts for what they gave', () => {
    const failing = deflateSync(new Uint8Array(900_000));
    failing[failing.length - 1] = 0x07;
    const files = Array.from({ length: 60 }, (_, at) => ({
      name: `${at}`,
      contents: failing,
      isStored: true,
    }));
    const zip = streamedZip(files);
    for (const central of positionsOf(zip, ...CENTRAL_HEADER)) zip[central + 10] = 8;
    expect(unzip(zip)).toMatchObject(BOMB);
  });
});

describe('what is no sound zip', () => {
  test('is not ours where it does not begin as a zip', () => {
    for (const other of ['', 'P', 'PK', '%PDF-1.7', '{"srt":"sealed-responses"}'])
      expect(unzip(new Uint8Array(strToU8(other)))).toEqual({
        entries: [],
        unpackedBytes: 0,
        refusal: 'not-ours',
      });
  });

  test('wherever it is cut off gives nothing, and says that it breaks off', () => {
    const inner = zipOf({ 'word/document.xml': text });
    const zip = streamedZip([
      { name: 'verslag.docx', contents: inner, isStored: true },
      { name: 'b.txt', contents: noise },
    ]);
    const innerEnd = positionsOf(zip, 0x50, 0x4b, 5, 6)[0] ?? 0;
    const cuts = [
      innerEnd + 22,
      ...Array.from({ length: Math.floor(zip.length / 97) }, (_, at) => 4 + at * 97),
    ];
    for (const length of cuts)
      expect(unzip(zip.slice(0, length))).toEqual({ entries: [], unpackedBytes: 0, refusal: 'truncated' });
    const shorterList = new Uint8Array(zip);
    shorterList[positionsOf(zip, ...CENTRAL_HEADER)[2] ?? 0] = 0;
    expect(unzip(shorterList)).toMatchObject({ entries: [], refusal: 'truncated' });
  });

  test('with one file packed in another way, or damaged, gives the others', () => {
    const zip = zipOf({ 'a.txt': text, 'b.txt': noise, 'c.txt': text });
    const [, second = 0] = positionsOf(zip, ...LOCAL_HEADER);
    const [, listed = 0] = positionsOf(zip, ...CENTRAL_HEADER);
    const otherwise = new Uint8Array(zip);
    otherwise[listed + 10] = 14;
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
