import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { BASE32_TEXT, BASE64URL_TEXT, writeCheckedText } from '#exchange/checkedText.ts';
import { findInvitation } from '#exchange/findInvitation.ts';
import { readInvitation, writeInvitation } from '#exchange/invitationText.ts';
import { slipOfBytes } from '#exchange/Slip.ts';
import { INVITATION_TEXT } from '#exchange/textKinds.ts';
import { fromBase32 } from '#shared/base32.ts';
import { fromBase64url } from '#shared/base64url.ts';
import type { Bytes } from '#shared/ports.ts';
import researchV1 from '#tests/fixtures/invitation/research-v1.json';
import slipV1 from '#tests/fixtures/invitation/slip-v1.json';
import forTwoV2 from '#tests/fixtures/invitation/for-two-v2.json';
import twoKeepersV2 from '#tests/fixtures/invitation/two-keepers-v2.json';
import v1 from '#tests/fixtures/invitation/v1.json';
import v2 from '#tests/fixtures/invitation/v2.json';
import { exampleNetwork } from '#tests/support/roundExamples.ts';
import { arbitraryInvitation, exampleInvitation, exampleOpenRound } from './invitationExamples.ts';

const text = writeInvitation(exampleInvitation);

describe('an invitation', () => {
  test('says what a member must know of the round, and nothing else about the network', () => {
    const {
      schoolYear,
      instrument,
      limits,
      safeAgainst,
      asksRole,
      forResearch,
      keepers,
      closesOn,
      deleteAfter,
      publicKey,
    } = exampleOpenRound;
    expect(exampleInvitation).toEqual({
      ...{ schoolYear, instrument, limits, safeAgainst, asksRole, forResearch, keepers },
      ...{ closesOn, deleteAfter, publicKey },
      roundId: exampleOpenRound.id,
      networkName: exampleNetwork.name,
      invented: false,
      slip: null,
    });
  });

  test('comes out of its text as it went in', () => {
    fc.assert(
      fc.property(arbitraryInvitation(), (invitation) => {
        expect(readInvitation(writeInvitation(invitation))).toEqual({ ok: true, value: invitation });
      }),
      { seed: 41 },
    );
  });

  test('needs nothing escaped in a link', () => {
    expect(text).toMatch(/^[a-z2-7]+$/);
  });

  test('fits in a link of 700 characters, also on a slip for the SRT with the longest name a network can have', () => {
    const instrument = { ...exampleInvitation.instrument, id: 'srt', version: '1.0.0' };
    const networkName = 'Coöperatief academisch werkplaatsennetwerk '.repeat(3).slice(0, 120);
    const slip = slipOfBytes(new Uint8Array(8));
    const origin = 'https://onderzoeksbureau.hogeschool-voorbeeld.example/sociale-regulatie/';
    const link = `${origin}#/invitation/${writeInvitation({ ...exampleInvitation, instrument, networkName, slip })}`;
    expect(networkName).toHaveLength(120);
    expect(link.length).toBeLessThanOrEqual(700);
  });
});

describe('the invitations kept from version 1', () => {
  test('still opens', () => {
    expect(readInvitation(v1.text)).toEqual({
      ok: true,
      value: { ...v1.invitation, slip: null, forResearch: false, keepers: 1, safeAgainst: 1 },
    });
    expect(readInvitation(slipV1.text)).toEqual({
      ok: true,
      value: { ...slipV1.invitation, forResearch: false, keepers: 1, safeAgainst: 1 },
    });
    expect(readInvitation(researchV1.text)).toEqual({
      ok: true,
      value: { ...researchV1.invitation, keepers: 1, safeAgainst: 1 },
    });
  });

  test.each([
    ['to everybody', v1],
    ['on a slip', slipV1],
    ['to a round whose answers may go to research', researchV1],
  ])('are written the same today, in the bytes that docs/formats.md describes: %s', (_, kept) => {
    const opened = readInvitation(kept.text);
    expect(opened.ok && writeInvitation(opened.value, BASE64URL_TEXT)).toBe(kept.text);
    expect(Buffer.from(kept.text, 'base64url').toString('hex')).toBe(kept.bytes.join(''));
  });
});

describe('the invitations kept from version 2', () => {
  test.each([...v2, twoKeepersV2, forTwoV2])(
    'open, and are written the same today',
    ({ text: kept, invitation }) => {
      const opened = readInvitation(kept);
      expect(opened).toEqual({ ok: true, value: { keepers: 1, safeAgainst: 1, ...invitation } });
      expect(opened.ok && writeInvitation(opened.value)).toBe(kept);
    },
  );

  test('hold the bytes of version 1, but for the version and the CRC-32', () => {
    expect(v2.map((kept) => fromBase32(kept.text)?.slice(4, -4))).toEqual(
      [v1, slipV1].map((kept) => fromBase64url(kept.text)?.slice(4, -4)),
    );
  });
});

describe.each([
  ['version 1', writeInvitation(exampleInvitation, BASE64URL_TEXT)],
  ['version 2', text],
])('an invitation of %s is found', (_version, sound) => {
  const link = `https://srt.example/app/#/invitation/${sound}`;
  test.each<[what: string, arrived: string]>([
    ['with a full stop behind it', `${sound}.`],
    ['with a bracket behind it', `${sound}>`],
    ['with a slash behind it', `${sound}/`],
    ['with a word behind it', `${sound}Groeten`],
    ['with the parameters of a campaign', `${sound}?utm_source=mail&utm_medium=email`],
    ['with the parameter of a network', `${sound}&fbclid=IwAR0abc`],
    ['with a space inside', `${sound.slice(0, 80)} ${sound.slice(80)}`],
    ['with an escaped space inside', `${sound.slice(0, 80)}%20${sound.slice(80)}`],
    ['with a line break inside', `${sound.slice(0, 80)}\r\n${sound.slice(80)}`],
    ['with an escaped line break inside', `${sound.slice(0, 80)}%0D%0A${sound.slice(80)}`],
    ['with an escaped zero-width space inside', `${sound.slice(0, 80)}%E2%80%8B${sound.slice(80)}`],
    ['as the whole link', link],
    [
      'as the link that a gateway made of it',
      `https://safe.example/?url=${encodeURIComponent(link)}&data=05`,
    ],
    ['in a whole letter', `Beste Anna,\n\nVul je hem in?\n${link}\n\nGroet, Fatima`],
  ])('%s', (_what, arrived) => {
    expect(findInvitation(arrived)).toEqual({ ok: true, value: exampleInvitation });
  });

  test.each([
    ['truncated', sound.slice(0, -1)],
    ['truncated', sound.slice(0, 3)],
    ['truncated', ''],
    ['truncated', `Beste Anna, ${link.slice(0, -9)}`],
    ['altered', `${sound.slice(0, 60)}${sound.charAt(60) === 'x' ? 'y' : 'x'}${sound.slice(61)}`],
    ['not-ours', 'zomaar een tekst'],
  ])('and named where it is damaged, as %s: %.30s', (error, arrived) => {
    expect(findInvitation(arrived)).toEqual({ ok: false, error });
  });
});

describe('reading refuses', () => {
  test('an invitation that was cut short anywhere', () => {
    for (let length = 0; length < text.length; length += 1)
      expect(readInvitation(text.slice(0, length)), `${length}`).toEqual({ ok: false, error: 'truncated' });
  });

  test('an invitation in which any character was changed', () => {
    for (let at = 10; at < text.length; at += 1) {
      const other = text[at] === 'a' ? 'b' : 'a';
      const changed = `${text.slice(0, at)}${other}${text.slice(at + 1)}`;
      expect(readInvitation(changed), `${at}`).toEqual({ ok: false, error: 'altered' });
    }
  });

  test.each([
    ['not-ours', 'Beste collega'],
    ['not-ours', text.slice(1)],
    ['unknown-version', ofBody(new Uint8Array(), 3)],
    ['altered', `${text}A`],
    ['altered', `${text.slice(0, 7)}7777${text.slice(11)}`],
    ['altered', `${text.slice(0, 20)}_${text.slice(21)}`],
  ])('%s: %.20s…', (error, some) => {
    expect(readInvitation(some)).toEqual({ ok: false, error });
  });

  test.each([
    ['limits below the floors', { limits: { mean: 1, spread: 8, counts: 10, difference: 3 } }],
    ['limits below the floors of two who compare notes', { safeAgainst: 2 as const }],
    ['spread from fewer answers than a mean', { limits: { mean: 9, spread: 8, counts: 10, difference: 3 } }],
    ['a day that is not in the calendar', { closesOn: '2027-02-30' }],
    ['a deletion before the closing', { deleteAfter: '2027-01-01' }],
    ['a network without a name', { networkName: '  ' }],
    ['a network with an endless name', { networkName: 'n'.repeat(121) }],
    ['an instrument elsewhere', { instrument: { ...exampleInvitation.instrument, id: '../../x' } }],
    ['another kind of version', { instrument: { ...exampleInvitation.instrument, version: '1/..' } }],
    ['a year without end', { schoolYear: '9999-10000' }],
  ])('%s, however well it is written', (_, edit) => {
    const written = writeInvitation({ ...exampleInvitation, ...edit });
    expect(readInvitation(written)).toEqual({ ok: false, error: 'not-valid' });
  });

  const body = bodyOf(text);
  test.each([
    ['a slip that is not there', body.with(80, 4)],
    ['half a slip and no texts', body.slice(0, 101).with(80, 4)],
    ['an unknown flag', body.with(80, 64)],
    ['a fourth text', new Uint8Array([...body, 0, 0])],
    ['half a length', new Uint8Array([...body, 0])],
    ['two texts', body.slice(0, -exampleNetwork.name.length - 2)],
    ['a text that is no UTF-8', body.with(-1, 0xff)],
    ['nothing', new Uint8Array()],
    ['the fixed fields only', body.slice(0, 97)],
  ])('a sound text with %s in it', (_, some) => {
    expect(readInvitation(ofBody(some))).toEqual({ ok: false, error: 'not-valid' });
  });
});

function ofBody(body: Bytes, version = 2): string {
  return writeCheckedText(INVITATION_TEXT, body, { ...BASE32_TEXT, version });
}

function bodyOf(written: string): Bytes {
  const bytes = fromBase32(written);
  if (bytes === null) throw new Error('no base32');
  return bytes.slice(6, -4);
}
