import * as v from 'valibot';

import { hashInstrument } from '#instrument/hashInstrument.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import { parseInstrument } from '#instrument/parseInstrument.ts';
import type { Digest } from '#shared/ports.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import { BASE64URL_TEXT } from './checkedText.ts';
import type { Invitation } from './Invitation.ts';
import { type InvitationRefusal, readInvitation, writeInvitation } from './invitationText.ts';

/** An invitation with the very instrument that its round asks with: all that a device needs to answer. */
export interface InvitationWithInstrument {
  readonly invitation: Invitation;
  readonly instrument: Instrument;
}

/**
 * `faulty-instrument`: what stands there as the instrument is none. `wrong-instrument`: it is another than the one of
 * the invitation.
 */
export type InvitationFileRefusal =
  InvitationRefusal | 'too-large' | 'faulty-instrument' | 'wrong-instrument';

/** Far more than any questionnaire needs, and small enough for any phone to read. */
export const INVITATION_FILE_CHARACTERS_MAX = 5 * 1024 * 1024;

/** A file for a member, `….srt.json`. */
export function writeInvitationFile({ invitation, instrument }: InvitationWithInstrument): string {
  const file: v.InferInput<typeof invitationFile> = {
    srt: 'invitation',
    version: 1,
    invitation: writeInvitation(invitation, BASE64URL_TEXT),
    instrument,
  };
  return JSON.stringify(file);
}

/** The invitation in the text of a file from anywhere: nothing about it is trusted. */
export async function readInvitationFile(
  text: string,
  digest: Digest,
): Promise<Result<InvitationWithInstrument, InvitationFileRefusal>> {
  if (text.length > INVITATION_FILE_CHARACTERS_MAX) return err('too-large');
  const file = readEnvelope(text);
  if (!file.ok) return file;
  const invitation = readInvitation(file.value.invitation);
  if (!invitation.ok) return err(refusalInside(invitation.error));
  const instrument = parseInstrument(file.value.instrument);
  if (!instrument.ok) return err('faulty-instrument');
  const { id, version, hash } = invitation.value.instrument;
  const isTheVeryOne =
    instrument.value.id === id &&
    instrument.value.version === version &&
    (await hashInstrument(instrument.value, digest)) === hash;
  if (!isTheVeryOne) return err('wrong-instrument');
  return ok({ invitation: invitation.value, instrument: instrument.value });
}

/** Every file of ours begins like this. */
const FILE_START = '{"srt":"invitation"';

const anyInvitationFile = v.object({ srt: v.literal('invitation'), version: v.number() });

const invitationFile = v.object({
  srt: v.literal('invitation'),
  version: v.literal(1),
  invitation: v.string(),
  instrument: v.unknown(),
});

function readEnvelope(text: string): Result<v.InferOutput<typeof invitationFile>, InvitationFileRefusal> {
  const json = parsedJson(text);
  if (json === undefined) {
    const startsAsOurs = text.startsWith(FILE_START) || FILE_START.startsWith(text);
    return err(startsAsOurs ? 'truncated' : 'not-ours');
  }
  const any = v.safeParse(anyInvitationFile, json);
  if (!any.success) return err('not-ours');
  if (any.output.version !== 1) return err('unknown-version');
  const file = v.safeParse(invitationFile, json);
  return file.success ? ok(file.output) : err('altered');
}

/** The envelope is whole and ours, so a text in it that is neither was changed. */
function refusalInside(refusal: InvitationRefusal): InvitationFileRefusal {
  return refusal === 'not-ours' || refusal === 'truncated' ? 'altered' : refusal;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
