import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { BASE32_TEXT, BASE64URL_TEXT } from '#exchange/checkedText.ts';
import type { ResearchInvitation } from '#research/package/ResearchInvitation.ts';
import {
  readResearchInvitationFile,
  writeResearchInvitationFile,
} from '#research/package/researchInvitationFile.ts';
import { readResearchInvitation, writeResearchInvitation } from '#research/package/researchInvitationText.ts';
import { restoreResearchInvitation } from '#research/package/restoreResearchInvitation.ts';
import { toBase64url } from '#shared/base64url.ts';
import { plainName } from '#shared/plainName.ts';
import v1 from '#tests/fixtures/research/invitation-v1.json';
import v2 from '#tests/fixtures/research/invitation-v2.json';
import { chanceOf, mangledText, randomText } from '#tests/support/mangled.ts';

const { invitation } = v1;
const text = writeResearchInvitation(invitation);
const file = writeResearchInvitationFile(invitation);

describe('the invitation of a research office', () => {
  test('gives back what was put in, as a link and as a file', () => {
    fc.assert(
      fc.property(arbitraryInvitation(), (any) => {
        expect(readResearchInvitation(writeResearchInvitation(any))).toEqual({ ok: true, value: any });
        expect(readResearchInvitationFile(writeResearchInvitationFile(any))).toEqual({
          ok: true,
          value: any,
        });
        expect(restoreResearchInvitation(any)).toEqual(any);
      }),
      { seed: 10 },
    );
  });

  test('needs no more than letters and digits in a link', () => {
    expect(text).toMatch(/^knje6a[a-z2-7]+$/);
  });

  test.each([
    ['version 1', v1, BASE64URL_TEXT],
    ['version 2', v2, BASE32_TEXT],
  ])('the one kept from %s opens, and is written the same today', (_version, kept, form) => {
    expect(readResearchInvitation(kept.text)).toEqual({ ok: true, value: kept.invitation });
    expect(writeResearchInvitation(kept.invitation, form)).toBe(kept.text);
  });

  test('opens with something attached, broken, escaped or wrapped', () => {
    const wrapped = `https://safe.example/?url=${encodeURIComponent(`https://srt.example/#/research-office/${text}`)}`;
    const broken = `${text.slice(0, 50)}%20\n> ${text.slice(50)}`;
    for (const arrived of [`${text}.`, `${text}/?utm_source=mail`, broken, wrapped, `${wrapped}&reserved=0`])
      expect(readResearchInvitation(arrived)).toEqual({ ok: true, value: invitation });
  });

  test('may have been laid out anew by an editor', () => {
    const laidOut = JSON.stringify(JSON.parse(file), null, 2);
    expect(readResearchInvitationFile(laidOut)).toEqual({ ok: true, value: invitation });
  });
});

describe('reading refuses', () => {
  test('a link or a file that was cut short anywhere', () => {
    for (let length = 0; length < text.length; length += 1)
      expect(readResearchInvitation(text.slice(0, length))).toEqual({ ok: false, error: 'truncated' });
    for (let length = 0; length < file.length; length += 1)
      expect(readResearchInvitationFile(file.slice(0, length))).toEqual({ ok: false, error: 'truncated' });
  });

  test('a link in which any character was changed: nobody is to seal to another key', () => {
    for (let at = 10; at < text.length; at += 1) {
      const changed = `${text.slice(0, at)}${text[at] === 'a' ? 'b' : 'a'}${text.slice(at + 1)}`;
      expect(readResearchInvitation(changed)).toEqual({ ok: false, error: 'altered' });
    }
  });

  test.each<[string, string]>([
    ['not-ours', 'Beste collega'],
    ['not-ours', fileWith({ srt: 'invitation' })],
    ['unknown-version', fileWith({ version: 2 })],
    ['unknown-version', fileWith({ invitation: text.replace(/^knje6a./, 'knje6ay') })],
    ['altered', fileWith({ invitation: undefined })],
    ['altered', fileWith({ invitation: text.slice(0, -1) })],
    ['altered', fileWith({ invitation: 'Beste collega' })],
    ['not-valid', fileWith({ invitation: writeResearchInvitation({ ...invitation, office: ' ' }) })],
    [
      'not-valid',
      fileWith({ invitation: writeResearchInvitation({ ...invitation, office: 'n'.repeat(121) }) }),
    ],
    ['too-large', `${file}${' '.repeat(100_000)}`],
  ])('%s (case %#)', (error, changed) => {
    expect(readResearchInvitationFile(changed)).toEqual({ ok: false, error });
  });

  test.each([
    null,
    {},
    { ...invitation, publicKey: 'x' },
    { ...invitation, office: '' },
    { ...invitation, office: '\ud800' },
  ])('a stored record that holds none (case %#)', (stored) => {
    expect(restoreResearchInvitation(stored)).toBeNull();
  });

  test('3000 random and mangled texts, without throwing', () => {
    const chance = chanceOf(64);
    for (let index = 0; index < 3000; index += 1) {
      const changed = index % 5 === 0 ? randomText(chance) : mangledText(file, chance);
      const read = readResearchInvitationFile(changed);
      if (read.ok) expect(read.value).toEqual(invitation);
    }
  });
});

function arbitraryInvitation(): fc.Arbitrary<ResearchInvitation> {
  return fc.record({
    office: fc
      .string({ unit: 'grapheme', maxLength: 40 })
      .map((name) => plainName(`${name}n`.slice(-120)))
      .filter((name) => name.isWellFormed() && !name.startsWith('\ufeff')),
    publicKey: fc.uint8Array({ minLength: 32, maxLength: 32 }).map((key) => toBase64url(new Uint8Array(key))),
  });
}

/** The file with something else in it; what is undefined is left out. */
function fileWith(changes: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ srt: 'research-invitation', version: 1, invitation: text, ...changes });
}
