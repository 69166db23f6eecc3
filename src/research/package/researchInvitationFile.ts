import * as v from 'valibot';

import { BASE64URL_TEXT } from '#exchange/checkedText.ts';
import { err, type Result } from '#shared/Result.ts';
import { readEnvelope, writeEnvelope } from './envelope.ts';
import type { ResearchInvitation } from './ResearchInvitation.ts';
import {
  readResearchInvitation,
  type ResearchInvitationRefusal,
  writeResearchInvitation,
} from './researchInvitationText.ts';

export type ResearchInvitationFileRefusal = ResearchInvitationRefusal | 'too-large';

const RESEARCH_INVITATION = 'research-invitation';
const CHARACTERS_MAX = 100_000;

/** A file for facilitators, `….srt.json`, that holds what a link holds. */
export function writeResearchInvitationFile(invitation: ResearchInvitation): string {
  return writeEnvelope(RESEARCH_INVITATION, {
    invitation: writeResearchInvitation(invitation, BASE64URL_TEXT),
  });
}

/** The invitation in the text of a file from anywhere: nothing about it is trusted. */
export function readResearchInvitationFile(
  text: string,
): Result<ResearchInvitation, ResearchInvitationFileRefusal> {
  if (text.length > CHARACTERS_MAX) return err('too-large');
  const envelope = readEnvelope(RESEARCH_INVITATION, text);
  if (!envelope.ok) return envelope;
  const contents = v.safeParse(v.object({ invitation: v.string() }), envelope.value);
  if (!contents.success) return err('altered');
  const invitation = readResearchInvitation(contents.output.invitation);
  if (invitation.ok) return invitation;
  // The envelope is whole and ours, so a text in it that is neither was changed.
  const isDamaged = invitation.error === 'not-ours' || invitation.error === 'truncated';
  return err(isDamaged ? 'altered' : invitation.error);
}
