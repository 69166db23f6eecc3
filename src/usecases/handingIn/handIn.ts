import { sealResponse } from '#exchange/sealedResponse.ts';
import type { SealingSuite } from '#exchange/SealingSuite.ts';
import type { Slip } from '#exchange/Slip.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import type { WriteFailure } from '#ports/DeviceStorage.ts';
import type { Draft } from '#response/Draft.ts';
import { responseOf } from '#response/startDraft.ts';
import type { OpenRound } from '#round/Round.ts';
import type { ResponseId } from '#shared/Id.ts';
import { err, type Result } from '#shared/Result.ts';
import type { Services } from '#usecases/Services.ts';

type RoundToSeal = Pick<OpenRound, 'id' | 'instrument' | 'publicKey'>;

/**
 * `not-sealed`: the answers are not to this instrument, the round has slips and the draft none of them, or nothing can be
 * sealed here; the draft stays.
 */
export type HandInFailure = WriteFailure | 'draft-gone' | 'round-closed' | 'not-sealed';

/**
 * On a device that is passed round: seals the draft to the round's key, on its slip where the round has slips,
 * keeps only the sealed response, and erases the draft with its slip: both or neither. What is
 * sealed is the draft as it is stored by now, the last tap included, and only while it is still `response`'s.
 */
export async function handIn(
  { storage, sealing }: Pick<Services, 'storage' | 'sealing'>,
  { response, round, instrument }: { response: ResponseId; round: RoundToSeal; instrument: Instrument },
): Promise<Result<void, HandInFailure>> {
  // A write waits for the writes before it: what comes back has the last tap in it.
  const stored = await storage.drafts.change(round.id, response, { change: 'step', step: { at: 'check' } });
  if (!stored.ok) return stored;
  if (stored.value.instrumentHash !== round.instrument.hash) return err('not-sealed');
  const slips = await storage.rounds.slips(round.id);
  if (!slips.ok) return err('not-sealed');
  const slip = slips.value.find((one) => one === stored.value.slip) ?? null;
  if (slip === null && slips.value.length > 0) return err('not-sealed');
  const sealed = await sealDraft(stored.value, { slip, round, instrument, sealing });
  return sealed.ok ? storage.responses.handIn(round.id, response, sealed.value) : err('not-sealed');
}

async function sealDraft(
  draft: Draft,
  {
    slip,
    round,
    instrument,
    sealing,
  }: { slip: Slip | null; round: RoundToSeal; instrument: Instrument; sealing: SealingSuite },
) {
  try {
    return await sealResponse({
      response: responseOf(draft),
      slip,
      instrument,
      instrumentHash: round.instrument.hash,
      roundId: round.id,
      publicKey: round.publicKey,
      suite: sealing,
    });
  } catch {
    // An engine without X25519, or a sealing suite that could not be loaded.
    return err('not-sealed');
  }
}
