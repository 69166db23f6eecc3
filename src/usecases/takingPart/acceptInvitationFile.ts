import {
  INVITATION_FILE_CHARACTERS_MAX,
  type InvitationFileRefusal,
  readInvitationFile,
} from '#exchange/invitationFile.ts';
import type { WriteFailure } from '#ports/DeviceStorage.ts';
import type { ReadFileFailure } from '#ports/Files.ts';
import type { RoundId } from '#shared/Id.ts';
import type { Result } from '#shared/Result.ts';
import type { Services } from '#usecases/Services.ts';
import { takePart } from './takePart.ts';

export type AcceptFileFailure = ReadFileFailure | InvitationFileRefusal | WriteFailure;

/** Reads a file with an invitation and its questionnaire in it, and makes this device ready to answer. */
export async function acceptInvitationFile(
  services: Pick<Services, 'storage' | 'digest' | 'randomBytes' | 'files'>,
  file: Blob,
): Promise<Result<RoundId, AcceptFileFailure>> {
  const text = await services.files.readText(file, INVITATION_FILE_CHARACTERS_MAX);
  if (!text.ok) return text;
  const read = await readInvitationFile(text.value, services.digest);
  return read.ok ? takePart(services, read.value) : read;
}
