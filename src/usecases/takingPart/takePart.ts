import type { InvitationWithInstrument } from '#exchange/invitationFile.ts';
import type { WriteFailure } from '#ports/DeviceStorage.ts';
import { newId, type RoundId } from '#shared/Id.ts';
import { ok, type Result } from '#shared/Result.ts';
import type { Services } from '#usecases/Services.ts';
import { holdsRound } from './holdsRound.ts';

/**
 * Makes this device ready to answer: first the questionnaire, then the participation, so that there is never one
 * without the other. Where the round is on the device already, by itself or accepted before, that stays as it is.
 */
export async function takePart(
  { storage, randomBytes }: Pick<Services, 'storage' | 'randomBytes'>,
  { invitation, instrument }: InvitationWithInstrument,
): Promise<Result<RoundId, WriteFailure>> {
  const { roundId } = invitation;
  const kept = await storage.instruments.save(invitation.instrument.hash, instrument);
  if (!kept.ok) return kept;
  if (await holdsRound(storage, roundId)) return ok(roundId);
  const saved = await storage.participations.save({
    roundId,
    invitation,
    responseId: newId(randomBytes),
    revision: -1,
    // Of several responses on one slip one counts anyway: who was invited by one is not asked.
    handedInBefore: invitation.slip === null ? null : false,
    state: 'answering',
    sealed: null,
    answersHash: null,
  });
  return saved.ok ? ok(roundId) : saved;
}
