import type { InvitationRefusal } from '#exchange/invitationText.ts';
import type { WriteFailure } from '#ports/DeviceStorage.ts';
import type { RoundId } from '#shared/Id.ts';
import { ok, type Result } from '#shared/Result.ts';
import type { Services } from '#usecases/Services.ts';
import { findInstrument, type FindInstrumentFailure } from './findInstrument.ts';
import { holdsRound } from './holdsRound.ts';
import { readArrivedInvitation } from './readArrivedInvitation.ts';
import { takePart } from './takePart.ts';

export type AcceptFailure = InvitationRefusal | FindInstrumentFailure | WriteFailure;

/** Reads the invitation in a link and makes this device ready to answer it, the questionnaire included. */
export async function acceptInvitation(
  services: Pick<Services, 'storage' | 'digest' | 'randomBytes' | 'fetchInstrument'>,
  payload: string,
): Promise<Result<RoundId, AcceptFailure>> {
  const invitation = await readArrivedInvitation(payload);
  if (!invitation.ok) return invitation;
  const { roundId } = invitation.value;
  if (await holdsRound(services.storage, roundId)) return ok(roundId);
  const instrument = await findInstrument(services, invitation.value.instrument);
  if (!instrument.ok) return instrument;
  return takePart(services, { invitation: invitation.value, instrument: instrument.value });
}
