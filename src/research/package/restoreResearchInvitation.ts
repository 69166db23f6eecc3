import * as v from 'valibot';

import { isBase64urlOf } from '#shared/base64url.ts';
import { plainName } from '#shared/plainName.ts';
import type { ResearchInvitation } from './ResearchInvitation.ts';

/** In UTF-16 code units, as `maxlength` of an input counts them. */
const OFFICE_NAME_LENGTH_MAX = 120;

/** The invitation a stored record or a link holds, or `null` when it does not hold one. Unknown fields are dropped. */
export function restoreResearchInvitation(stored: unknown): ResearchInvitation | null {
  const parsed = v.safeParse(invitationSchema, stored);
  return parsed.success ? parsed.output : null;
}

const invitationSchema = v.object({
  // Half of a surrogate pair cannot be written as UTF-8.
  office: v.pipe(
    v.string(),
    v.regex(/^\P{Cs}*$/u),
    v.maxLength(OFFICE_NAME_LENGTH_MAX),
    v.transform(plainName),
    v.minLength(1),
  ),
  publicKey: v.custom<string>((value) => isBase64urlOf(32, value)),
}) satisfies v.GenericSchema<unknown, ResearchInvitation>;
