import { readInvitation } from '../../../exchange/invitationText.ts';
import type { InvitationRefusal } from '../../../exchange/invitationText.ts';
import type { WriteFailure } from '../../../platform/storage/Storage.ts';
import { newId, type RoundId } from '../../../shared/Id.ts';
import { ok, type Result } from '../../../shared/Result.ts';
import type { Services } from '../../Services.ts';
import { findInstrument, type FindInstrumentFailure } from './findInstrument.ts';

export type AcceptFailure = InvitationRefusal | FindInstrumentFailure | WriteFailure;

/**
 * Reads an invitation and makes this device ready to answer it, the questionnaire included. Where the round itself is
 * on the device, or was accepted before, all of that stays as it is.
 */
export async function acceptInvitation(
  services: Pick<Services, 'storage' | 'digest' | 'randomBytes' | 'fetchInstrument'>,
  payload: string,
): Promise<Result<RoundId, AcceptFailure>> {
  const { storage, randomBytes } = services;
  const read = readInvitation(payload);
  if (!read.ok) return read;
  const invitation = read.value;
  const { roundId } = invitation;
  const round = await storage.rounds.get(roundId);
  const participation = await storage.participations.get(roundId);
  if (isHere(round) || isHere(participation)) return ok(roundId);

  const instrument = await findInstrument(services, invitation.instrument);
  if (!instrument.ok) return instrument;
  const kept = await storage.instruments.save(invitation.instrument.hash, instrument.value);
  if (!kept.ok) return kept;
  const saved = await storage.participations.save({
    roundId,
    invitation,
    responseId: newId(randomBytes),
    revision: -1,
    state: 'answering',
    sealed: null,
    answersHash: null,
  });
  return saved.ok ? ok(roundId) : saved;
}

/** A damaged record is here too: its own screen says so. */
function isHere(read: Result<unknown, string>): boolean {
  return read.ok || read.error !== 'missing';
}
