import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { hpkeSealingSuite } from '#platform/crypto/hpkeSealingSuite.ts';
import type { ResearchPackage } from '#research/package/ResearchPackage.ts';
import {
  openResearchPackage,
  PACKAGE_FILE_CHARACTERS_MAX,
  sealResearchPackage,
} from '#research/package/researchPackageFile.ts';
import { fromBase64url, toBase64url } from '#shared/base64url.ts';
import fileV1 from '#tests/fixtures/research/package-v1.json';
import { nodeDigest } from '#tests/support/fixedPorts.ts';
import { chanceOf, mangledText, randomText } from '#tests/support/mangled.ts';
import { bitFlipped } from '#tests/support/sealingExamples.ts';
import { examplePackage } from './packageExamples.ts';

const office = await newKey();
const other = await newKey();
const file = await sealed(examplePackage);

describe('a research package for an office', () => {
  test('opens with the key of the office, also when it has several', async () => {
    expect(await opened(file)).toEqual({ ok: true, value: examplePackage });
    expect(await opened(file, [other, office])).toEqual({ ok: true, value: examplePackage });
  });

  test('shows nothing of the answers, and whose it is only by the key', () => {
    const { sealed: hidden, ...outside } = envelopeOf(file);
    expect(outside).toEqual({ srt: 'research-package', version: 1, office: office.publicKey });
    expect(atob(hidden.replaceAll('-', '+').replaceAll('_', '/'))).not.toContain('Rekenen');
  });

  test('is another text every time', async () => {
    expect(await sealed(examplePackage)).not.toBe(file);
  });

  test('the file kept from version 1 still opens', async () => {
    const key = { publicKey: fileV1.file.office, privateKey: bytesOf(fileV1.privateKey) };
    expect(await opened(JSON.stringify(fileV1.file), [key])).toEqual({ ok: true, value: fileV1.package });
  });
});

describe('opening refuses', () => {
  test('a package in which any one bit was changed', async () => {
    const bytes = bytesOf(envelopeOf(file).sealed);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length * 8 - 1), async (bit) => {
        const changed = fileWith({ sealed: toBase64url(bitFlipped(bytes, bit)) });
        expect(await opened(changed)).toEqual({ ok: false, error: 'not-opened' });
      }),
      { seed: 9, numRuns: 100 },
    );
  });

  test('a package that names another key than it was sealed to', async () => {
    expect(await opened(fileWith({ office: other.publicKey }), [office, other])).toEqual({
      ok: false,
      error: 'not-opened',
    });
  });

  test('a file that was cut short anywhere', async () => {
    for (let length = 0; length < file.length; length += 37)
      expect(await opened(file.slice(0, length)), `${length}`).toEqual({ ok: false, error: 'truncated' });
  });

  test.each<[string, string]>([
    ['not-ours', 'Beste collega'],
    ['not-ours', 'null'],
    ['not-ours', fileWith({ srt: 'sealed-responses' })],
    ['not-ours', fileWith({ version: 'one' })],
    ['unknown-version', fileWith({ version: 2 })],
    ['altered', fileWith({ office: undefined })],
    ['altered', fileWith({ office: 'AAAA' })],
    ['altered', fileWith({ sealed: 7 })],
    ['altered', fileWith({ sealed: 'AAAA' })],
    ['altered', fileWith({ sealed: `${envelopeOf(file).sealed}!` })],
    ['too-large', `${file}${' '.repeat(PACKAGE_FILE_CHARACTERS_MAX)}`],
  ])('%s (case %#)', async (error, text) => {
    expect(await opened(text)).toEqual({ ok: false, error });
  });

  test('a package for another office', async () => {
    expect(await opened(file, [other])).toEqual({ ok: false, error: 'other-office' });
    expect(await opened(file, [])).toEqual({ ok: false, error: 'other-office' });
  });

  test('what was sealed to the office and is no package, or tells too much', async () => {
    const broken = { ...examplePackage, rows: examplePackage.rows.slice(0, 4) };
    expect(await opened(await sealed(broken))).toEqual({ ok: false, error: 'too-few-rows' });
    expect(await opened(await sealed({ ...examplePackage, network: '' }))).toEqual({
      ok: false,
      error: 'not-valid',
    });
  });

  test('500 random and mangled texts, without throwing', async () => {
    const chance = chanceOf(63);
    for (let index = 0; index < 500; index += 1) {
      const text = index % 5 === 0 ? randomText(chance) : mangledText(file, chance);
      const outcome = await opened(text);
      if (outcome.ok) expect(outcome.value).toEqual(examplePackage);
    }
  });
});

test('sealing refuses what is no key', async () => {
  for (const publicKey of ['', 'AAAA', toBase64url(new Uint8Array(32))])
    expect(
      await sealResearchPackage({ contents: examplePackage, publicKey, suite: hpkeSealingSuite }),
    ).toEqual({
      ok: false,
      error: 'unusable-key',
    });
});

async function newKey() {
  const { publicKey, privateKey } = await hpkeSealingSuite.generateKeyPair();
  return { publicKey: toBase64url(publicKey), privateKey };
}

async function sealed(contents: ResearchPackage): Promise<string> {
  const text = await sealResearchPackage({ contents, publicKey: office.publicKey, suite: hpkeSealingSuite });
  if (!text.ok) throw new Error(text.error);
  return text.value;
}

function opened(text: string, keys = [office]) {
  return openResearchPackage({ text, keys, suite: hpkeSealingSuite, digest: nodeDigest });
}

function envelopeOf(text: string) {
  return JSON.parse(text) as { srt: string; version: number; office: string; sealed: string };
}

function fileWith(changes: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...envelopeOf(file), ...changes });
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const bytes = fromBase64url(text);
  if (bytes === null) throw new Error('not base64url');
  return bytes;
}
