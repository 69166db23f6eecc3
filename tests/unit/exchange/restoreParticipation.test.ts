import { describe, expect, test } from 'vitest';

import { invitationTo } from '#exchange/Invitation.ts';
import type { Participation } from '#exchange/Participation.ts';
import { restoreParticipation } from '#exchange/restoreParticipation.ts';
import { newSlip } from '#exchange/Slip.ts';
import { webRandomBytes } from '#platform/crypto/webRandomBytes.ts';
import { toBase64url } from '#shared/base64url.ts';
import { newId } from '#shared/Id.ts';
import { aNetwork, anOpenRound, aPreparedRound } from '#tests/support/storageExamples.ts';

const network = aNetwork();
const invitation = invitationTo(anOpenRound(aPreparedRound(network)), network);
const answering: Participation = {
  roundId: invitation.roundId,
  invitation,
  responseId: newId(webRandomBytes),
  revision: -1,
  handedInBefore: false,
  state: 'answering',
  sealed: null,
  answersHash: null,
};
const handedIn: Participation = {
  ...answering,
  revision: 2,
  state: 'handed-in',
  sealed: webRandomBytes(80),
  answersHash: toBase64url(webRandomBytes(32)),
};
const withdrawn: Participation = { ...handedIn, revision: 3, state: 'withdrawn', answersHash: null };

describe('a stored participation', () => {
  test.each([answering, handedIn, withdrawn])('comes back as it was stored: $state', (participation) => {
    expect(restoreParticipation(structuredClone(participation))).toEqual(participation);
    expect(restoreParticipation({ ...participation, note: 'Jan' })).toEqual(participation);
  });

  test('of before there were slips is one without', () => {
    const { slip, ...before } = invitation;
    expect(slip).toBeNull();
    expect(restoreParticipation({ ...answering, invitation: before })).toEqual(answering);
  });

  test('of before members were asked whether they had handed in is one in which they were not', () => {
    const { handedInBefore, ...before } = answering;
    expect(handedInBefore).toBe(false);
    expect(restoreParticipation(before)).toEqual({ ...answering, handedInBefore: null });
  });

  test('keeps the slip it was begun with', () => {
    const onSlip = { ...answering, invitation: { ...invitation, slip: newSlip(webRandomBytes) } };
    expect(restoreParticipation(structuredClone(onSlip))).toEqual(onSlip);
  });

  test.each([
    ['no record', null],
    ['half a slip', { ...answering, invitation: { ...invitation, slip: 'IBd9U' } }],
    ['no response id', { ...answering, responseId: 'x' }],
    ['an invitation to another round', { ...answering, roundId: newId(webRandomBytes) }],
    ['limits below the floors', { ...answering, invitation: { ...invitation, limits: { mean: 1 } } }],
    ['handed in, but nothing sealed', { ...handedIn, sealed: null }],
    ['sealed, but not handed in', { ...answering, sealed: handedIn.sealed }],
    ['another word than yes or no', { ...answering, handedInBefore: 'perhaps' }],
    ['a half revision', { ...handedIn, revision: 0.5 }],
    ['text instead of bytes', { ...handedIn, sealed: 'SRT' }],
  ])('that is damaged is refused: %s', (_what, stored) => {
    expect(restoreParticipation(stored)).toBeNull();
  });
});
