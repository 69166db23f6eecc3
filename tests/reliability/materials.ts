import { publishEdition } from '#aggregation/publishEdition.ts';
import { invitationTo } from '#exchange/Invitation.ts';
import type { Participation } from '#exchange/Participation.ts';
import { sealResponse } from '#exchange/sealedResponse.ts';
import { hashInstrument } from '#instrument/hashInstrument.ts';
import { parseInstrument } from '#instrument/parseInstrument.ts';
import { hpkeSealingSuite } from '#platform/crypto/hpkeSealingSuite.ts';
import { webDigest } from '#platform/crypto/webDigest.ts';
import { webRandomBytes } from '#platform/crypto/webRandomBytes.ts';
import type { Draft } from '#response/Draft.ts';
import type { Answers } from '#response/Response.ts';
import { startDraft } from '#response/startDraft.ts';
import { LIMIT_FLOORS } from '#round/Limits.ts';
import type { Network } from '#round/Network.ts';
import type { OpenRound } from '#round/Round.ts';
import { toBase64url } from '#shared/base64url.ts';
import { newId } from '#shared/Id.ts';
import type { Bytes } from '#shared/ports.ts';
import { answersOf } from '#tests/e2e/support/answers.ts';
import { instrument as instrumentFile } from '#tests/e2e/support/member.ts';

import type { Stored } from './Stored.ts';

/**
 * The newest version of the database that these records are of. They stay as they are when a later one comes: then every
 * story begins with an upgrade, as at home.
 */
export const VERSION = 5;

export const instrument = parsed();
const instrumentHash = await hashInstrument(instrument, webDigest);
const { publicKey, privateKey } = await hpkeSealingSuite.generateKeyPair();

export const network: Network = {
  id: newId(webRandomBytes),
  name: 'Lerarennetwerk Stroom',
  kind: '',
  theme: '',
  organisation: '',
  memberCount: null,
  startYear: null,
  invented: false,
};

export const round: OpenRound = {
  id: newId(webRandomBytes),
  networkId: network.id,
  schoolYear: '2026-2027',
  instrument: { id: instrument.id, version: instrument.version, hash: instrumentHash },
  limits: LIMIT_FLOORS,
  safeAgainst: 1,
  asksRole: false,
  forResearch: false,
  keepers: 1,
  slips: 0,
  closesOn: '2099-06-01',
  deleteAfter: '2099-12-01',
  status: 'open',
  openedOn: '2026-11-01',
  publicKey: toBase64url(publicKey),
};

export const storedInstrument = { hash: instrumentHash, instrument };

/** With this the round's responses are opened, to see whose they are. */
export const toOpen = { instrument, instrumentHash, roundId: round.id, privateKey, suite: hpkeSealingSuite };

export function aDraft(answers: Answers, step: Draft['step']): Draft {
  const draft = startDraft({ roundId: round.id, instrumentHash, asksRole: false }, webRandomBytes);
  return { ...draft, answers, step };
}

/** All items, as the example members answer. */
export function allAnswers(person: number): Answers {
  return { ...Object.fromEntries(instrument.items.map(({ id }) => [id, 3])), ...answersOf(person) };
}

const sealed: Bytes[] = [];

/** Of so many members, each their own; asked for twice they are the same. */
export async function messages(count: number): Promise<readonly Bytes[]> {
  const missing = Array.from({ length: Math.max(0, count - sealed.length) }, async (_, place) => {
    const response = {
      responseId: newId<'response'>(webRandomBytes),
      revision: 0,
      role: null,
      answers: answersOf(sealed.length + place),
    };
    const bytes = await sealResponse({ ...toOpen, publicKey: round.publicKey, response });
    if (!bytes.ok) throw new Error(bytes.error);
    return bytes.value;
  });
  sealed.push(...(await Promise.all(missing)));
  return sealed.slice(0, count);
}

/** The device of a facilitator with the round open, so many responses in, and perhaps somebody answering. */
export async function facilitatorsDevice(handedIn: number, drafts: readonly Draft[] = []): Promise<Stored> {
  return {
    version: VERSION,
    tables: {
      networks: [network],
      rounds: [round],
      roundKeys: [{ roundId: round.id, privateKey }],
      instruments: [storedInstrument],
      sealedResponses: await asStored(await messages(handedIn)),
      drafts,
      editions: [],
      editionSources: [],
    },
  };
}

/** Of a member on a device of their own, who has answered so much and handed nothing in. */
export function participationOf({ responseId }: Draft): Participation {
  return {
    roundId: round.id,
    invitation: invitationTo(round, network),
    responseId,
    revision: -1,
    handedInBefore: null,
    state: 'answering',
    sealed: null,
    answersHash: null,
  };
}

/** As it is after closing, with the edition of so many answers. */
export async function afterClosing(handedIn: number): Promise<Stored> {
  const open = await facilitatorsDevice(handedIn);
  const {
    id: roundId,
    schoolYear,
    instrument: instrumentReference,
    limits,
    safeAgainst,
    asksRole,
    keepers,
  } = round;
  const responses = Array.from({ length: handedIn }, (_, person) => ({
    responseId: newId<'response'>(webRandomBytes),
    revision: 0,
    role: null,
    answers: answersOf(person),
  }));
  const { memberCount, invented } = network;
  const edition = await publishEdition(
    {
      ...{ roundId, schoolYear, instrument, instrumentReference, limits, asksRole, memberCount, invented },
      ...{ safeAgainst, keepers, responses, number: 1, publishedOn: '2026-11-02' },
    },
    webDigest,
  );
  const rounds = [{ ...round, status: 'closed', closedOn: '2026-11-02' }];
  return { ...open, tables: { ...open.tables, rounds, editions: [edition], dialogues: [] } };
}

/** In the order of their key. */
export async function asStored(bytes: readonly Bytes[]): Promise<readonly object[]> {
  const records = await Promise.all(
    bytes.map(async (one) => ({ roundId: round.id, digest: toBase64url(await webDigest(one)), bytes: one })),
  );
  return records.sort((one, other) => (one.digest < other.digest ? -1 : 1));
}

/** Under which a sealed response is stored. */
export function digestOf(record: object): string {
  return 'digest' in record ? String(record.digest) : '';
}

function parsed() {
  const read = parseInstrument(instrumentFile);
  if (!read.ok) throw new Error('The instrument of the app has faults.');
  return read.value;
}
