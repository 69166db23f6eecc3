import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { writeCheckedText } from '#exchange/checkedText.ts';
import { readInvitation, writeInvitation } from '#exchange/invitationText.ts';
import { slipOfBytes } from '#exchange/Slip.ts';
import { fromBase64url } from '#shared/base64url.ts';
import type { Bytes } from '#shared/ports.ts';
import researchV1 from '#tests/fixtures/invitation/research-v1.json';
import slipV1 from '#tests/fixtures/invitation/slip-v1.json';
import v1 from '#tests/fixtures/invitation/v1.json';
import { exampleNetwork } from '#tests/support/roundExamples.ts';
import { arbitraryInvitation, exampleInvitation, exampleOpenRound } from './invitationExamples.ts';

const text = writeInvitation(exampleInvitation);

describe('an invitation', () => {
  test('says what a member must know of the round, and nothing else about the network', () => {
    const { schoolYear, instrument, limits, asksRole, forResearch, closesOn, deleteAfter, publicKey } =
      exampleOpenRound;
    expect(exampleInvitation).toEqual({
      ...{ schoolYear, instrument, limits, asksRole, forResearch, closesOn, deleteAfter, publicKey },
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
    expect(text).toMatch(/^[A-Za-z0-9_-]+$/);
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
      value: { ...v1.invitation, slip: null, forResearch: false },
    });
    expect(readInvitation(slipV1.text)).toEqual({
      ok: true,
      value: { ...slipV1.invitation, forResearch: false },
    });
    expect(readInvitation(researchV1.text)).toEqual({ ok: true, value: researchV1.invitation });
  });

  test.each([
    ['to everybody', v1],
    ['on a slip', slipV1],
    ['to a round whose answers may go to research', researchV1],
  ])('are written the same today, in the bytes that docs/formats.md describes: %s', (_, kept) => {
    const opened = readInvitation(kept.text);
    expect(opened.ok && writeInvitation(opened.value)).toBe(kept.text);
    expect(Buffer.from(kept.text, 'base64url').toString('hex')).toBe(kept.bytes.join(''));
  });
});

describe('reading refuses', () => {
  test('an invitation that was cut short anywhere', () => {
    for (let length = 0; length < text.length; length += 1)
      expect(readInvitation(text.slice(0, length)), `${length}`).toEqual({ ok: false, error: 'truncated' });
  });

  test('an invitation in which any character was changed', () => {
    for (let at = 8; at < text.length; at += 1) {
      const other = text[at] === 'A' ? 'B' : 'A';
      const changed = `${text.slice(0, at)}${other}${text.slice(at + 1)}`;
      expect(readInvitation(changed), `${at}`).toEqual({ ok: false, error: 'altered' });
    }
  });

  test.each([
    ['not-ours', 'Beste collega'],
    ['not-ours', text.slice(1)],
    ['unknown-version', ofBody(new Uint8Array(), 2)],
    ['altered', `${text}A`],
    ['altered', `${text.slice(0, 8)}____${text.slice(12)}`],
  ])('%s: %.20s…', (error, some) => {
    expect(readInvitation(some)).toEqual({ ok: false, error });
  });

  test.each([
    ['limits below the floors', { limits: { mean: 1, spread: 8, counts: 10, difference: 3 } }],
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
    ['an unknown flag', body.with(80, 16)],
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

function ofBody(body: Bytes, version = 1): string {
  return writeCheckedText({ magic: 'SRI', version, bodyBytesMax: 1024 }, body);
}

function bodyOf(written: string): Bytes {
  const bytes = fromBase64url(written);
  if (bytes === null) throw new Error('no base64url');
  return bytes.slice(6, -4);
}
