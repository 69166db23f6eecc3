import { hashEditionCheck } from '#aggregation/EditionCheck.ts';
import { countedMark } from '#exchange/countedMark.ts';
import { type EditionCheckRefusal, findEditionCheck } from '#exchange/editionCheckText.ts';
import type { Invitation } from '#exchange/Invitation.ts';
import type { Participation } from '#exchange/Participation.ts';
import { ok, type Result } from '#shared/Result.ts';
import { shortCode } from '#shared/shortCode.ts';
import type { Services } from '#usecases/Services.ts';

/**
 * What this device can say of its member's answers in an edition. It knows only what was handed in last: `not-counted`
 * and `withdrawn` say nothing of what had been handed in before that.
 */
export type OwnPart = 'counted' | 'not-counted' | 'withdrawn' | 'not-handed-in' | 'nothing-here' | 'damaged';

export interface CheckedEdition {
  /** As on the picture, on the wall and in the files. */
  readonly code: string;
  readonly number: number;
  /** Responses that the edition counts. */
  readonly responses: number;
  readonly own: OwnPart;
  /** To the round of the edition; `null` where this device took no part in it. */
  readonly invitation: Invitation | null;
}

/** Reads what came behind `#/edition/`, and looks for what this device handed in among what the edition counts. */
export async function checkEdition(
  { storage, digest }: Pick<Services, 'storage' | 'digest'>,
  payload: string,
): Promise<Result<CheckedEdition, EditionCheckRefusal>> {
  const check = findEditionCheck(payload);
  if (!check.ok) return check;
  const { roundId, number, counted } = check.value;
  // Read before anything is waited for, so that a screen follows it.
  const read = await storage.participations.get(roundId);
  const code = shortCode(await hashEditionCheck(check.value, digest));
  const edition = { code, number, responses: counted.length };
  if (!read.ok) {
    return ok({ ...edition, own: read.error === 'missing' ? 'nothing-here' : 'damaged', invitation: null });
  }
  return ok({ ...edition, own: await ownPart(read.value), invitation: read.value.invitation });

  async function ownPart({ sealed, state }: Participation): Promise<OwnPart> {
    if (sealed === null) return 'not-handed-in';
    if (counted.includes(await countedMark(sealed, digest))) return 'counted';
    return state === 'withdrawn' ? 'withdrawn' : 'not-counted';
  }
}
