import { type Invitation, invitationTo } from '#exchange/Invitation.ts';
import { readInvitation, writeInvitation } from '#exchange/invitationText.ts';
import { sealResponse } from '#exchange/sealedResponse.ts';
import { writeSealedBlock } from '#exchange/sealedText.ts';
import { writeSecondKey } from '#exchange/secondKeyText.ts';
import { hashInstrument } from '#instrument/hashInstrument.ts';
import { parseInstrument } from '#instrument/parseInstrument.ts';
import { hpkeSealingSuite } from '#platform/crypto/hpkeSealingSuite.ts';
import { webDigest } from '#platform/crypto/webDigest.ts';
import { webRandomBytes } from '#platform/crypto/webRandomBytes.ts';
import { LIMIT_FLOORS } from '#round/Limits.ts';
import { toBase64url } from '#shared/base64url.ts';
import { newId } from '#shared/Id.ts';
import { paths } from '#shell/routes.ts';
import { type GivenAnswers, instrument } from './member.ts';

/** What a member sends who was invited by this link and answered so, somewhere else. */
export async function sentFrom(
  link: string,
  answers: GivenAnswers,
  role: string | null = null,
): Promise<string> {
  const { roundId, publicKey, instrument: reference } = invitationIn(link);
  const sealed = await sealResponse({
    response: { responseId: newId(webRandomBytes), revision: 0, role, answers },
    instrument,
    instrumentHash: reference.hash,
    roundId,
    publicKey,
    suite: hpkeSealingSuite,
  });
  if (!sealed.ok) throw new Error(sealed.error);
  return writeSealedBlock(sealed.value);
}

/** The path behind `#` that invites to an open round on somebody else's device. */
export async function invitedElsewhere(networkName: string): Promise<string> {
  const { publicKey } = await hpkeSealingSuite.generateKeyPair();
  const builtIn = parseInstrument(instrument);
  if (!builtIn.ok) throw new Error('The instrument of the app has faults.');
  const { id, version } = builtIn.value;
  const round = {
    id: newId<'round'>(webRandomBytes),
    networkId: newId<'network'>(webRandomBytes),
    schoolYear: '2026-2027',
    instrument: { id, version, hash: await hashInstrument(builtIn.value, webDigest) },
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
  } as const;
  const network = {
    id: round.networkId,
    name: networkName,
    kind: '',
    theme: '',
    organisation: '',
    memberCount: null,
    startYear: null,
    invented: false,
  };
  return `/invitation/${writeInvitation(invitationTo(round, network))}`;
}

/** The path behind `#` that hands over the second key of a round on somebody else's device. */
export function secondKeyFrom(networkName: string): string {
  const key = {
    roundId: newId<'round'>(webRandomBytes),
    // The same each time, so that what stands on screen with it is the same too.
    share: new Uint8Array(32).fill(59),
    networkName,
    schoolYear: '2026-2027',
    deleteAfter: '2099-12-01',
  };
  return paths.secondKey(writeSecondKey(key));
}

function invitationIn(link: string): Invitation {
  const read = readInvitation(link.split('/invitation/')[1] ?? '');
  if (!read.ok) throw new Error(read.error);
  return read.value;
}
