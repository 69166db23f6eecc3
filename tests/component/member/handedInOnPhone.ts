import { type Invitation, invitationTo } from '#exchange/Invitation.ts';
import type { Participation } from '#exchange/Participation.ts';
import { hpkeSealingSuite } from '#platform/crypto/hpkeSealingSuite.ts';
import { webDigest } from '#platform/crypto/webDigest.ts';
import type { Answers } from '#response/Response.ts';
import { idOfBytes } from '#shared/Id.ts';
import { deviceWithOpenRound, type DeviceWithRound } from '#tests/support/roundsOnDevice.ts';
import { aDraft } from '#tests/support/storageExamples.ts';
import { storageForTests, type StorageForTests } from '#tests/support/storageForTests.ts';
import { sealToSend } from '#usecases/handingIn/sealToSend.ts';

export interface PhoneHandedIn extends StorageForTests {
  readonly facilitator: DeviceWithRound;
  readonly invitation: Invitation;
  /** As it is stored now. */
  readonly participation: () => Promise<Participation>;
}

/** A member's own phone, on which these answers to the small instrument were given and, unless told not to, sealed. */
export async function phoneWithAnswers(answers: Answers, { sealed = true } = {}): Promise<PhoneHandedIn> {
  const facilitator = await deviceWithOpenRound({ asksRole: false });
  const { round, network, instrument } = facilitator;
  const invitation = invitationTo(round, network);
  const phone = await storageForTests();
  const responseId = idOfBytes<'response'>(new Uint8Array(16).fill(7));
  await phone.storage.instruments.save(round.instrument.hash, instrument);
  await phone.storage.participations.save({
    roundId: round.id,
    invitation,
    responseId,
    revision: -1,
    handedInBefore: false,
    state: 'answering',
    sealed: null,
    answersHash: null,
  });
  await phone.storage.drafts.start({ ...aDraft(round), responseId, answers });

  async function participation(): Promise<Participation> {
    const read = await phone.storage.participations.get(round.id);
    if (!read.ok) throw new Error(read.error);
    return read.value;
  }

  if (sealed) {
    const services = { storage: phone.storage, sealing: hpkeSealingSuite, digest: webDigest };
    const handedIn = await sealToSend(services, { participation: await participation(), instrument });
    if (!handedIn.ok) throw new Error(handedIn.error);
  }
  return { ...phone, facilitator, invitation, participation };
}
