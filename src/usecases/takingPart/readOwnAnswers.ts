import type { Participation } from '#exchange/Participation.ts';
import type { ReadFailure } from '#ports/DeviceStorage.ts';
import type { Answers } from '#response/Response.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import { answersHash } from '#usecases/handingIn/answersHash.ts';
import type { Services } from '#usecases/Services.ts';

interface OwnAnswersHere {
  readonly answers: Answers;
  /** They are what was handed in last. */
  readonly asHandedIn: boolean;
}

/** A member's answers as they now are on the member's own device. */
export async function readOwnAnswers(
  { storage, digest }: Pick<Services, 'storage' | 'digest'>,
  { roundId, invitation, answersHash: handedIn }: Participation,
): Promise<Result<OwnAnswersHere, ReadFailure | 'other-instrument'>> {
  const draft = await storage.drafts.get(roundId);
  if (!draft.ok) return draft;
  const { instrumentHash, answers } = draft.value;
  if (instrumentHash !== invitation.instrument.hash) return err('other-instrument');
  return ok({ answers, asHandedIn: (await answersHash(draft.value, digest)) === handedIn });
}
