import * as v from 'valibot';
import { describe, expect, test, vi } from 'vitest';

import { restoreEdition } from '#aggregation/restoreEdition.ts';
import { emptyDialogue } from '#dialogue/Dialogue.ts';
import { restoreDialogue } from '#dialogue/restoreDialogue.ts';
import { BASE64URL_TEXT } from '#exchange/checkedText.ts';
import { findInvitation } from '#exchange/findInvitation.ts';
import { findSealedResponses } from '#exchange/findSealedResponses.ts';
import { readInvitation, writeInvitation } from '#exchange/invitationText.ts';
import { decodeMessage, encodeMessage } from '#exchange/messageCodec.ts';
import { restoreInvitation } from '#exchange/restoreInvitation.ts';
import { restoreParticipation } from '#exchange/restoreParticipation.ts';
import { readSealedFile } from '#exchange/sealedFile.ts';
import { readSealedQr, writeSealedQr } from '#exchange/sealedQr.ts';
import { openMessage, readSealedResponse } from '#exchange/sealedResponse.ts';
import { readSealedText, writeSealedText } from '#exchange/sealedText.ts';
import { slipOfBytes } from '#exchange/Slip.ts';
import { parseInstrument, parseInstrumentText } from '#instrument/parseInstrument.ts';
import { passphraseEnvelope } from '#platform/crypto/passphraseEnvelope.ts';
import { deviceFiles } from '#platform/deviceFiles.ts';
import { unzip } from '#platform/zip/unzip.ts';
import { restoreDraft } from '#response/restoreDraft.ts';
import { restoreNetwork } from '#round/restoreNetwork.ts';
import { restoreRound } from '#round/restoreRound.ts';
import { toBase64url } from '#shared/base64url.ts';
import type { Bytes } from '#shared/ports.ts';
import backupFile from '#tests/fixtures/backup/v1-without-slips.json';
import exchange from '#tests/fixtures/exchange/v1.json';
import {
  type Chance,
  chanceOf,
  mangledBytes,
  mangledText,
  mangledValue,
  randomByteRun,
  randomText,
  randomValue,
} from '#tests/support/mangled.ts';
import { attachment, mailOf, multipartOf, partOf } from '#tests/support/mails.ts';
import { bitFlipped, sealed, sealedRound } from '#tests/support/sealingExamples.ts';
import { smallInstrument } from '#tests/support/smallInstrument.ts';
import { aDraft, anEdition, aNetwork, anOpenRound, aPreparedRound } from '#tests/support/storageExamples.ts';
import { zipOf } from '#tests/support/zipOf.ts';
import { restoreBackup } from '#usecases/backup/restoreBackup.ts';
import { readArrival } from '#usecases/collecting/readArrival.ts';
import { exampleInvitation } from './invitationExamples.ts';

// 100 000 inputs, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const network = aNetwork();
const round = anOpenRound(aPreparedRound(network));
const draft = { ...aDraft(round), answers: { d1: 4, b1: 'na' as const } };
const edition = await anEdition(round);
const slip = slipOfBytes(new Uint8Array(8).fill(7));
const response = { responseId: draft.responseId, revision: 0, role: null, answers: { d1: 3 } };
const bytes = await sealed(response);
const participation = {
  roundId: exampleInvitation.roundId,
  invitation: exampleInvitation,
  responseId: draft.responseId,
  state: 'handed-in',
  revision: 0,
  sealed: bytes,
  answersHash: round.instrument.hash,
};
const email = mailOf(
  multipartOf('mixed', [
    multipartOf('alternative', [
      partOf({ type: 'text/plain', text: writeSealedText(bytes), encoding: 'base64' }),
      partOf({ type: 'text/html', text: `<p>${writeSealedText(bytes)}</p>`, encoding: 'quoted-printable' }),
    ]),
    attachment('application/zip', zipOf({ 'a.srt.json': exchange.file })),
    `Content-Type: message/rfc822\r\n\r\n${mailOf(partOf({ type: 'text/plain', text: exchange.block.join('\n') }))}`,
  ]),
);

/** Whether the input was taken for something, and whether that is something it may hold; sound where that cannot be told. */
type Reading = { readonly taken: boolean; readonly isSound?: boolean };

describe('whatever comes in from outside is refused or sound, and nothing throws:', () => {
  test.each<[what: string, sound: string, read: (text: string) => Reading]>([
    [
      'the text of an invitation',
      writeInvitation(exampleInvitation),
      (text) => fromResult(readInvitation(text)),
    ],
    [
      'the text of an invitation among other text',
      `Beste Anna, https://srt.example/#/invitation/${writeInvitation(exampleInvitation)}?utm_source=x`,
      (text) => ofExample(findInvitation(text)),
    ],
    ['the text of a response', writeSealedText(bytes), (text) => fromResult(readSealedText(text))],
    [
      'the text of a response as it was written before',
      writeSealedText(bytes, BASE64URL_TEXT),
      (text) => ofOurs(findSealedResponses(text).sealed),
    ],
    [
      'a rewritten link',
      `https://safe.example/?url=${encodeURIComponent(encodeURIComponent(`https://srt.example/#/collect/${writeSealedText(bytes)}`))}&amp;d=1`,
      (text) => ofOurs(findSealedResponses(text).sealed),
    ],
    ['the code of a response', writeSealedQr(bytes), (text) => fromResult(readSealedQr(text))],
    ['a link', `#/collect/${writeSealedText(bytes)}`, (text) => ofOurs(findSealedResponses(text).sealed)],
    ['a file of responses', exchange.file, (text) => ofOurs(readSealedFile(text).sealed)],
    [
      'the file of an instrument',
      JSON.stringify(smallInstrument),
      (text) => fromResult(parseInstrumentText(text)),
    ],
  ])('6000 times %s', (_what, sound, read) => {
    expect(read(sound).taken).toBe(true);
    all(6000, (chance, index) => read(index % 5 === 0 ? randomText(chance) : mangledText(sound, chance)));
  });

  test.each<[what: string, sound: Bytes, read: (bytes: Bytes) => Reading]>([
    ['the outside of a response', bytes, (input) => fromResult(readSealedResponse(input))],
    ['the inside of a response', messageBytes(null), readMessage],
    ['the inside of a response on a slip', messageBytes(slip), readMessage],
  ])('6000 times %s', (_what, sound, read) => {
    expect(read(sound).taken).toBe(true);
    all(6000, (chance, index) => read(index % 5 === 0 ? randomByteRun(chance) : mangledBytes(sound, chance)));
  });

  test.each<[what: string, sound: unknown, read: (value: unknown) => Reading]>([
    ['an instrument', smallInstrument, (value) => fromResult(parseInstrument(value))],
    ['a network', network, restoredBy(restoreNetwork)],
    ['a round', round, restoredBy(restoreRound)],
    ['a draft', draft, restoredBy(restoreDraft)],
    ['an edition', edition, restoredBy(restoreEdition)],
    ['an invitation', exampleInvitation, restoredBy(restoreInvitation)],
    ['a member’s participation', participation, restoredBy(restoreParticipation)],
    ['a dialogue', emptyDialogue(round.id), restoredBy(restoreDialogue)],
    [
      'the envelope of a backup',
      backupFile,
      (value) => ({ taken: v.safeParse(passphraseEnvelope, value).success }),
    ],
    ['what a backup holds', { networks: [network], rounds: [round], editions: [edition] }, readBackup],
  ])('3500 times %s', (_what, sound, read) => {
    expect(read(sound).taken).toBe(true);
    all(3500, (chance, index) => read(index % 5 === 0 ? randomValue(chance) : mangledValue(sound, chance)));
  });

  test('4000 times a zip', () => {
    const sound = zipOf({ 'a.txt': 'Hierbij! '.repeat(30), 'b.json': '{}' });
    all(4000, (chance, index) => {
      const { entries, refusal } = unzip(
        index % 5 === 0 ? randomByteRun(chance) : mangledBytes(sound, chance),
      );
      return { taken: entries.length > 0 && refusal === null };
    });
  });

  test.each<[what: string, sound: Bytes]>([
    ['an e-mail', new TextEncoder().encode(email)],
    ['a zip of e-mails', zipOf({ 'a.eml': email, 'b.eml': email })],
  ])('1500 times a file with %s', async (_what, sound) => {
    const chance = chanceOf(80);
    const read = async (input: Bytes) => {
      const arrival = { texts: [], files: [new File([input], 'x')] };
      const { pieces } = await readArrival(
        { files: deviceFiles, nextTask: () => Promise.resolve() },
        arrival,
        new AbortController(),
      );
      return ofOurs(pieces.flatMap((piece) => piece.sealed));
    };
    expect(await read(sound)).toEqual({ taken: true, isSound: true });
    for (let times = 0; times < 1500; times += 1)
      expect(await read(mangledBytes(sound, chance))).toMatchObject({ isSound: true });
  });

  test('1000 times a response to open', async () => {
    const chance = chanceOf(80);
    for (let times = 0; times < 1000; times += 1) {
      const input =
        times % 2 === 0 ? mangledBytes(bytes, chance) : bitFlipped(bytes, chance(bytes.length * 8));
      const opened = await openMessage({ ...sealedRound, bytes: input });
      if (opened.ok) expect(toBase64url(input)).toBe(toBase64url(bytes));
    }
  });
});

function all(times: number, read: (chance: Chance, index: number) => Reading): void {
  const chance = chanceOf(80);
  const unsound = Array.from({ length: times }, (_, index) => read(chance, index)).filter(
    ({ taken, isSound = true }) => taken && !isSound,
  );
  expect(unsound).toEqual([]);
}

function fromResult({ ok }: { readonly ok: boolean }): Reading {
  return { taken: ok };
}

/** No invitation is found that nobody wrote. */
function ofExample(found: ReturnType<typeof findInvitation>): Reading {
  return {
    taken: found.ok,
    isSound: found.ok && writeInvitation(found.value) === writeInvitation(exampleInvitation),
  };
}

/** Of the responses that are found none is one that nobody sent. */
function ofOurs(found: readonly Bytes[]): Reading {
  const isSound = found.every((one) => [toBase64url(bytes), ...exchange.sealed].includes(toBase64url(one)));
  return { taken: found.length > 0, isSound };
}

/** What is restored, is restored again as the same. */
function restoredBy(restore: (stored: unknown) => unknown) {
  return (value: unknown): Reading => {
    const restored = restore(value);
    if (restored === null) return { taken: false };
    expect(restore(restored)).toEqual(restored);
    return { taken: true };
  };
}

function readBackup(value: unknown): Reading {
  const tables = v.safeParse(v.record(v.string(), v.array(v.unknown())), value);
  if (!tables.success) return { taken: false };
  const { damaged } = restoreBackup(tables.output);
  return { taken: Object.values(damaged).every((count) => count === 0) };
}

function messageBytes(on: typeof slip | null): Bytes {
  const encoded = encodeMessage(smallInstrument, { kind: 'response', response, slip: on });
  if (!encoded.ok) throw new Error(encoded.error);
  return encoded.value;
}

/** What is read can be written again, and is then read as the same. */
function readMessage(input: Bytes): Reading {
  const message = decodeMessage(smallInstrument, input);
  if (!message.ok) return { taken: false };
  const written = encodeMessage(smallInstrument, message.value);
  if (!written.ok) return { taken: true, isSound: false };
  expect(decodeMessage(smallInstrument, written.value)).toEqual(message);
  return { taken: true };
}
