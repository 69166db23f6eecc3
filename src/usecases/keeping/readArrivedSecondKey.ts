import { findInvitation } from '#exchange/findInvitation.ts';
import { findSealedResponses } from '#exchange/findSealedResponses.ts';
import type { SecondKey } from '#exchange/SecondKey.ts';
import { findSecondKey, type SecondKeyRefusal } from '#exchange/secondKeyText.ts';
import { err, type Result } from '#shared/Result.ts';

/** `invitation`, `sealed-message`: something else of this app, whole or not, that somebody took for it. */
export type ArrivedKeyRefusal = Exclude<SecondKeyRefusal, 'too-large'> | 'invitation' | 'sealed-message';

/** The second key in a link, a file or what somebody typed; nothing about it is trusted. */
export function readArrivedSecondKey(arrived: string): Result<SecondKey, ArrivedKeyRefusal> {
  const found = findSecondKey(arrived);
  if (found.ok) return found;
  if (found.error === 'not-ours') return err(whatElse(arrived));
  // A length that no second key has was not written by us.
  return err(found.error === 'too-large' ? 'altered' : found.error);
}

function whatElse(arrived: string): ArrivedKeyRefusal {
  const invitation = findInvitation(arrived);
  if (invitation.ok || invitation.error !== 'not-ours') return 'invitation';
  const { sealed, refused } = findSealedResponses(arrived);
  return sealed.length + refused.length > 0 ? 'sealed-message' : 'not-ours';
}
