import { INVITATION_FILE_CHARACTERS_MAX, readInvitationFile } from '#exchange/invitationFile.ts';
import { hashInstrument } from '#instrument/hashInstrument.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import { parseInstrumentText } from '#instrument/parseInstrument.ts';
import type { RoundId } from '#shared/Id.ts';
import type { Digest } from '#shared/ports.ts';
import { err, type Result } from '#shared/Result.ts';
import type { Services } from '#usecases/Services.ts';
import type { AcceptFileFailure } from './acceptInvitationFile.ts';
import { readArrivedInvitation } from './readArrivedInvitation.ts';
import { takePart } from './takePart.ts';

/**
 * Accepts the invitation in a link whose questionnaire was found nowhere, with the questionnaire out of a file: that of
 * an invitation, or of the instrument alone. Only the very instrument that the link names will do.
 */
export async function acceptWithFile(
  services: Pick<Services, 'storage' | 'digest' | 'randomBytes' | 'files'>,
  payload: string,
  file: Blob,
): Promise<Result<RoundId, AcceptFileFailure>> {
  const invitation = await readArrivedInvitation(payload);
  if (!invitation.ok) return invitation;
  const text = await services.files.readText(file, INVITATION_FILE_CHARACTERS_MAX);
  if (!text.ok) return text;
  const instrument = await instrumentIn(text.value, services.digest);
  if (!instrument.ok) return instrument;
  const { hash } = invitation.value.instrument;
  if ((await hashInstrument(instrument.value, services.digest)) !== hash) return err('wrong-instrument');
  return takePart(services, { invitation: invitation.value, instrument: instrument.value });
}

async function instrumentIn(text: string, digest: Digest): Promise<Result<Instrument, AcceptFileFailure>> {
  const read = await readInvitationFile(text, digest);
  if (read.ok) return { ok: true, value: read.value.instrument };
  if (read.error !== 'not-ours') return read;
  const bare = parseInstrumentText(text);
  return bare.ok ? bare : read;
}
