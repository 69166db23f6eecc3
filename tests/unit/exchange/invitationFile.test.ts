import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Invitation } from '#exchange/Invitation.ts';
import { BASE64URL_TEXT } from '#exchange/checkedText.ts';
import {
  INVITATION_FILE_CHARACTERS_MAX,
  readInvitationFile,
  writeInvitationFile,
} from '#exchange/invitationFile.ts';
import { writeInvitation } from '#exchange/invitationText.ts';
import { hashInstrument } from '#instrument/hashInstrument.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import { webDigest } from '#platform/crypto/webDigest.ts';
import fileV1 from '#tests/fixtures/invitation/file-v1.json';
import textV1 from '#tests/fixtures/invitation/v1.json';
import { arbitraryInstrument } from '#tests/support/arbitraryInstrument.ts';
import { smallInstrument } from '#tests/support/smallInstrument.ts';
import { arbitraryInvitation, exampleInvitation } from './invitationExamples.ts';

const invitation = await invitationTo(smallInstrument);
const file = writeInvitationFile({ invitation, instrument: smallInstrument });

describe('an invitation file', () => {
  test('gives back the invitation and the instrument that were put in', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryInvitation(), arbitraryInstrument(), async (any, instrument) => {
        const whole = { invitation: await invitationTo(instrument, any), instrument };
        expect(await read(writeInvitationFile(whole))).toEqual({ ok: true, value: whole });
      }),
      { seed: 42 },
    );
  });

  test('says what it is, and holds the invitation as version 1 of its text', () => {
    expect(JSON.parse(file)).toEqual({
      srt: 'invitation',
      version: 1,
      invitation: writeInvitation(invitation, BASE64URL_TEXT),
      instrument: smallInstrument,
    });
  });

  test('may have been laid out anew by a person or an editor', async () => {
    const laidOut = JSON.stringify(JSON.parse(file), null, 2).replaceAll('\n', '\r\n');
    expect(await read(laidOut)).toEqual({ ok: true, value: { invitation, instrument: smallInstrument } });
  });
});

test('the file kept from version 1 still opens, and is written the same today', async () => {
  const text = JSON.stringify(fileV1);
  const opened = await read(text);
  expect(opened).toEqual({
    ok: true,
    value: {
      invitation: { ...textV1.invitation, slip: null, forResearch: false, keepers: 1, safeAgainst: 1 },
      instrument: smallInstrument,
    },
  });
  expect(opened.ok && writeInvitationFile(opened.value)).toBe(text);
});

describe('reading refuses', () => {
  test('a file that was cut short anywhere', async () => {
    for (let length = 0; length < file.length; length += 1)
      expect(await read(file.slice(0, length)), `${length}`).toEqual({ ok: false, error: 'truncated' });
  });

  test('an invitation in which any character was changed', async () => {
    const written = writeInvitation(invitation, BASE64URL_TEXT);
    for (let at = 8; at < written.length; at += 1) {
      const other = written[at] === 'A' ? 'B' : 'A';
      const changed = `${written.slice(0, at)}${other}${written.slice(at + 1)}`;
      expect(await read(fileWith({ invitation: changed })), `${at}`).toEqual({ ok: false, error: 'altered' });
    }
  });

  const reworded = { ...smallInstrument, licence: 'another' };
  test.each([
    ['not-ours', 'Beste collega'],
    ['not-ours', 'null'],
    ['not-ours', JSON.stringify(smallInstrument)],
    ['not-ours', fileWith({ srt: 'sealed-responses' })],
    ['not-ours', fileWith({ version: 'one' })],
    ['unknown-version', fileWith({ version: 2 })],
    ['unknown-version', fileWith({ version: 2, invitation: undefined, sealed: '…' })],
    ['unknown-version', fileWith({ invitation: writeInvitation(invitation).replace(/^knjesa./, 'knjesay') })],
    ['altered', fileWith({ invitation: undefined })],
    ['altered', fileWith({ instrument: undefined })],
    ['altered', fileWith({ invitation: 7 })],
    ['altered', fileWith({ invitation: '' })],
    ['altered', fileWith({ invitation: writeInvitation(invitation).slice(0, -1) })],
    ['altered', fileWith({ invitation: 'Beste collega' })],
    ['not-valid', fileWith({ invitation: writeInvitation({ ...invitation, closesOn: '2027-02-30' }) })],
    ['faulty-instrument', fileWith({ instrument: null })],
    ['faulty-instrument', fileWith({ instrument: { ...smallInstrument, items: [] } })],
    ['wrong-instrument', fileWith({ instrument: reworded })],
    ['wrong-instrument', fileWith({ invitation: namedOtherwise({ version: '9.9.9' }) })],
    ['wrong-instrument', fileWith({ invitation: namedOtherwise({ id: 'another' }) })],
    ['too-large', `${file}${' '.repeat(INVITATION_FILE_CHARACTERS_MAX)}`],
  ])('%s (case %#)', async (error, text) => {
    expect(await read(text)).toEqual({ ok: false, error });
  });

  test('anything else without throwing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json(), fc.json().map(asOurs)), async (text) => {
        expect((await read(text)).ok).toBe(false);
      }),
      { seed: 43, numRuns: 500 },
    );
  });
});

function read(text: string) {
  return readInvitationFile(text, webDigest);
}

/** An invitation to answer this instrument. */
async function invitationTo(
  instrument: Instrument,
  other: Invitation = exampleInvitation,
): Promise<Invitation> {
  const { id, version } = instrument;
  return { ...other, instrument: { id, version, hash: await hashInstrument(instrument, webDigest) } };
}

function namedOtherwise(name: { id?: string; version?: string }): string {
  return writeInvitation({ ...invitation, instrument: { ...invitation.instrument, ...name } });
}

/** A file of ours with something else in it; what is undefined is left out. */
function fileWith(changes: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({
    srt: 'invitation',
    version: 1,
    invitation: writeInvitation(invitation),
    instrument: smallInstrument,
    ...changes,
  });
}

function asOurs(json: string): string {
  return `{"srt":"invitation","version":1,"invitation":${json},"instrument":${json}}`;
}
