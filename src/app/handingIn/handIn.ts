import { sealResponse } from '../../exchange/sealedResponse.ts';
import type { Instrument } from '../../instrument/Instrument.ts';
import type { WriteFailure } from '../../platform/storage/Storage.ts';
import type { Draft } from '../../response/Draft.ts';
import { responseOf } from '../../response/startDraft.ts';
import type { OpenRound } from '../../round/Round.ts';
import { err, type Result } from '../../shared/Result.ts';
import type { Services } from '../Services.ts';

/** `not-sealed`: the answers do not fit the instrument or the round's key cannot be used; the draft stays. */
export type HandInFailure = WriteFailure | 'draft-gone' | 'round-closed' | 'not-sealed';

/** Seals the draft's response to the round's key, keeps only that, and erases the draft: both or neither. */
export async function handIn(
  { storage, sealing }: Pick<Services, 'storage' | 'sealing'>,
  { draft, round, instrument }: { draft: Draft; round: OpenRound; instrument: Instrument },
): Promise<Result<void, HandInFailure>> {
  const sealed = await sealResponse({
    response: responseOf(draft),
    instrument,
    instrumentHash: round.instrument.hash,
    roundId: round.id,
    publicKey: round.publicKey,
    suite: sealing,
  });
  if (!sealed.ok) return err('not-sealed');
  return storage.responses.handIn(round.id, draft.responseId, sealed.value);
}
