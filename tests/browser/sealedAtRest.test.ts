import { expect, test } from 'vitest';

import { openAllResponses } from '#exchange/openAllResponses.ts';
import { encodeResponse } from '#exchange/responseCodec.ts';
import { sealResponse } from '#exchange/sealedResponse.ts';
import { newSlip } from '#exchange/Slip.ts';
import { hashInstrument } from '#instrument/hashInstrument.ts';
import { hpkeSealingSuite } from '#platform/crypto/hpkeSealingSuite.ts';
import { webDigest } from '#platform/crypto/webDigest.ts';
import { webRandomBytes } from '#platform/crypto/webRandomBytes.ts';
import { readDatabase } from '#platform/storage/readDatabase.ts';
import type { Response } from '#response/Response.ts';
import { responseOf } from '#response/startDraft.ts';
import { idBytes } from '#shared/Id.ts';
import { ok } from '#shared/Result.ts';
import { srtInstrument } from '#tests/support/smallInstrument.ts';
import { aDraft, aNetwork, anOpenRound, aPreparedRound } from '#tests/support/storageExamples.ts';
import { storageForTests } from '#tests/support/storageForTests.ts';

test('after ten members answered, no answer, role or response id is on the device in the clear', async () => {
  const { storage, database } = await storageForTests();
  const instrumentHash = await hashInstrument(srtInstrument, webDigest);
  const network = aNetwork();
  const prepared = aPreparedRound(network);
  const { publicKey, privateKey } = await hpkeSealingSuite.generateKeyPair();
  const round = anOpenRound(prepared, publicKey);
  await storage.networks.save(network);
  await storage.instruments.save(instrumentHash, srtInstrument);
  await storage.rounds.prepare(prepared);
  await storage.rounds.open(round, privateKey, []);
  const context = { instrument: srtInstrument, instrumentHash, roundId: round.id, suite: hpkeSealingSuite };

  const handedIn: Response[] = [];
  for (let member = 0; member < 10; member += 1) {
    const draft = aDraft(round);
    const { responseId } = draft;
    await storage.drafts.start(draft);
    const role = srtInstrument.roles[member % srtInstrument.roles.length]?.id ?? null;
    await storage.drafts.change(round.id, responseId, { change: 'role', role });
    for (const [index, { id: item }] of srtInstrument.items.entries()) {
      const answer = 1 + ((index * index + member) % 5);
      await storage.drafts.change(round.id, responseId, { change: 'answer', item, answer });
    }
    const stored = await storage.drafts.get(round.id);
    if (!stored.ok) throw new Error(stored.error);
    const response = responseOf(stored.value);
    // While it is a draft it can be read: the search below would find it.
    expect(tracesOf(response, await everythingAtRest(database.name)).sort()).toEqual([
      'answers',
      'response id',
      'role',
    ]);

    const sealed = await sealResponse({ ...context, response, publicKey: round.publicKey });
    if (!sealed.ok) throw new Error(sealed.error);
    expect(await storage.responses.handIn(round.id, responseId, sealed.value)).toEqual(ok(undefined));
    handedIn.push(response);
  }

  const atRest = await everythingAtRest(database.name);
  expect(handedIn.map((response) => tracesOf(response, atRest))).toEqual(handedIn.map(() => []));

  // And yet nothing was lost: the key opens all ten.
  const { responses } = await openAllResponses({
    ...context,
    sealed: await storage.responses.sealed(round.id),
    privateKey,
    slips: [],
  });
  const ids = responses.map(({ responseId }) => responseId);
  expect(ids.sort()).toEqual(handedIn.map(({ responseId }) => responseId).sort());
});

interface AtRest {
  /** Every text, key and number, as JSON; all that is stored but the instrument, which names every role. */
  readonly text: string;
  /** Every run of bytes, in hexadecimal. */
  readonly bytes: string;
}

async function everythingAtRest(databaseName: string): Promise<AtRest> {
  const stored = await readDatabase(databaseName);
  const tables = [...(stored?.tables ?? [])].filter(([name]) => name !== 'instruments');
  expect(tables.length).toBeGreaterThan(4);
  const runs: string[] = [];
  const text = JSON.stringify(
    [tables, Object.entries(localStorage), Object.entries(sessionStorage)],
    (_key, value: unknown) => {
      if (!(value instanceof Uint8Array)) return value;
      runs.push(hexadecimal(value));
      // Bytes that are really text, or base64url of one, would show up here.
      return new TextDecoder().decode(value);
    },
  );
  return { text, bytes: runs.join(' ') };
}

function tracesOf(response: Response, { text, bytes }: AtRest): string[] {
  const encoded = encodeResponse(srtInstrument, response);
  if (!encoded.ok) throw new Error(encoded.error);
  const packedAnswers = encoded.value.subarray(-12);
  const firstAnswers = JSON.stringify(response.answers).slice(1, 40);
  const traces = [
    {
      what: 'response id',
      found: text.includes(response.responseId) || bytes.includes(hexadecimal(idBytes(response.responseId))),
    },
    { what: 'answers', found: text.includes(firstAnswers) || bytes.includes(hexadecimal(packedAnswers)) },
    { what: 'role', found: response.role !== null && text.includes(`"${response.role}"`) },
  ];
  return traces.filter(({ found }) => found).map(({ what }) => what);
}

function hexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

test('neither the private key nor the slips of a round are part of the round', async () => {
  const { storage, database } = await storageForTests();
  const prepared = aPreparedRound(aNetwork());
  const privateKey = webRandomBytes(32);
  const slip = newSlip(webRandomBytes);
  await storage.rounds.prepare(prepared);
  await storage.rounds.open(anOpenRound(prepared), privateKey, [slip]);
  const stored = await readDatabase(database.name);
  expect(JSON.stringify(stored?.tables.get('rounds'))).not.toContain('privateKey');
  expect(JSON.stringify(stored?.tables.get('rounds'))).not.toContain(slip);
  expect(stored?.tables.get('roundSlips')).toEqual([{ roundId: prepared.id, slips: [slip] }]);
  expect(stored?.tables.get('roundKeys')).toEqual([{ roundId: prepared.id, privateKey }]);
});
