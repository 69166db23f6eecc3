import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';

import { zipPieces } from '#platform/zip/zipPieces.ts';
import type { DatasetFile } from '#research/dataset/DatasetFile.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

describe('zipping piece by piece', () => {
  it('gives the files back byte for byte, texts as UTF-8', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.uint8Array({ maxLength: 3000 }).map((bytes) => new Uint8Array(bytes)),
    );
    fc.assert(
      fc.property(fc.array(fc.array(piece)), (contents) => {
        const files = contents.map((pieces, place) => ({ name: `file-${place}.txt`, pieces: () => pieces }));
        const unzipped = unzipSync(joined(zipPieces(files)));
        expect(Object.keys(unzipped)).toEqual(files.map(({ name }) => name));
        for (const { name, pieces } of files) {
          const whole = Buffer.concat(pieces().map((one) => Buffer.from(one)));
          expect(Buffer.from(unzipped[name]!).equals(whole)).toBe(true);
        }
      }),
    );
  });

  it('holds an archive as a file of its own', () => {
    const parts = [text('inner/ë.txt', 'binnen')];
    const outer = unzipSync(joined(zipPieces([{ name: 'book.xlsx', parts }, text('b.txt', 'buiten')])));
    expect(strFromU8(outer['b.txt']!)).toBe('buiten');
    expect(strFromU8(unzipSync(outer['book.xlsx']!)['inner/ë.txt']!)).toBe('binnen');
  });

  it('hands out what is ready before it asks for more', () => {
    let asked = 0;
    const endless: DatasetFile = {
      name: 'endless.csv',
      *pieces() {
        // Noise, which packing does not keep back for long.
        for (let seed = 1; ; asked += 1) {
          yield Uint8Array.from({ length: 5000 }, () => (seed = (seed * 48_271) % 2_147_483_647));
        }
      },
    };
    let bytes = 0;
    for (const piece of zipPieces([endless])) {
      bytes += piece.length;
      if (bytes > 500_000) break;
    }
    expect(asked * 5000 - bytes).toBeLessThan(500_000);
  });

  it('tells nothing of when or where it was made', () => {
    const made = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'].map((where) => {
      process.env['TZ'] = where;
      return Buffer.from(joined(zipPieces([text('a.txt', 'a')]))).toString('hex');
    });
    expect(new Set(made).size).toBe(1);
    // 1 January 1980, 0:00, in the first file's header.
    expect(made[0]?.slice(20, 28)).toBe('00002100');
  });

  it('passes on what goes wrong in a file', () => {
    const broken: DatasetFile = {
      name: 'broken.csv',
      pieces() {
        throw new Error('no rows');
      },
    };
    expect(() => joined(zipPieces([broken]))).toThrow('no rows');
  });
});

function text(name: string, content: string): DatasetFile {
  return { name, pieces: () => [content] };
}

function joined(pieces: Iterable<Uint8Array>): Uint8Array {
  return Buffer.concat([...pieces]);
}
