import { type TextForm, writeCheckedText } from '#exchange/checkedText.ts';
import { findCheckedText } from '#exchange/findCheckedText.ts';
import { RESEARCH_INVITATION_TEXT } from '#exchange/textKinds.ts';
import { fromBase64url, toBase64url } from '#shared/base64url.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import type { ResearchInvitation } from './ResearchInvitation.ts';
import { restoreResearchInvitation } from './restoreResearchInvitation.ts';

/** `not-valid`: undamaged, but no invitation that an office could have given: without a name, or with too long a one. */
export type ResearchInvitationRefusal =
  'not-ours' | 'unknown-version' | 'truncated' | 'altered' | 'not-valid';

const KEY_BYTES = 32;

/**
 * What goes behind `#/research-office/` in a link: letters and digits. Checked text with the office's public key (32
 * bytes) and its name (UTF-8, to the end).
 */
export function writeResearchInvitation({ office, publicKey }: ResearchInvitation, form?: TextForm): string {
  const key = fromBase64url(publicKey);
  if (key?.length !== KEY_BYTES) throw new RangeError(`not ${KEY_BYTES} bytes: ${publicKey}`);
  const body = new Uint8Array([...key, ...new TextEncoder().encode(office)]);
  return writeCheckedText(RESEARCH_INVITATION_TEXT, body, form);
}

/** The invitation in a link or a text, whatever became of it on the way; nothing about it is trusted. */
export function readResearchInvitation(text: string): Result<ResearchInvitation, ResearchInvitationRefusal> {
  const body = findCheckedText(RESEARCH_INVITATION_TEXT, text);
  // A length that no invitation has was not written by us.
  if (!body.ok) return err(body.error === 'too-large' ? 'altered' : body.error);
  const publicKey = toBase64url(body.value.subarray(0, KEY_BYTES));
  const office = textOf(body.value.subarray(KEY_BYTES));
  const invitation = restoreResearchInvitation({ office, publicKey });
  return invitation === null ? err('not-valid') : ok(invitation);
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
