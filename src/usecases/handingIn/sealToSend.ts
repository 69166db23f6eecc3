import type { Participation } from '#exchange/Participation.ts';
import type { ResponseMessage } from '#exchange/ResponseMessage.ts';
import { sealMessage } from '#exchange/sealedResponse.ts';
import type { SealingSuite } from '#exchange/SealingSuite.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import type { WriteFailure } from '#ports/DeviceStorage.ts';
import { responseOf } from '#response/startDraft.ts';
import type { Bytes } from '#shared/ports.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import type { Services } from '#usecases/Services.ts';
import { answersHash } from './answersHash.ts';

interface Sealable {
  readonly participation: Participation;
  readonly instrument: Instrument;
}

/** `not-participating`: erased, or handed in meanwhile, in another tab. `not-sealed`: nothing can be sealed here. */
export type SealToSendFailure = WriteFailure | 'draft-gone' | 'not-participating' | 'not-sealed';

/**
 * On the member's own device: seals the draft as it is stored by now, as the next revision of their one response, and
 * keeps both. Answers that were handed in already and have not changed since stay sealed as they are.
 */
export async function sealToSend(
  services: Pick<Services, 'storage' | 'sealing' | 'digest'>,
  { participation, instrument }: Sealable,
): Promise<Result<void, SealToSendFailure>> {
  const { storage, sealing, digest } = services;
  const { roundId, responseId, invitation } = participation;
  // A write waits for the writes before it: what comes back has the last tap in it.
  const stored = await storage.drafts.change(roundId, responseId, { change: 'step', step: { at: 'check' } });
  if (!stored.ok) return stored;
  if (stored.value.instrumentHash !== invitation.instrument.hash) return err('not-sealed');
  const hash = await answersHash(stored.value, digest);
  if (participation.state === 'handed-in' && participation.answersHash === hash) return ok(undefined);

  const revision = participation.revision + 1;
  const response = {
    ...responseOf(stored.value),
    revision,
    ...(participation.handedInBefore === true && { besideEarlier: true as const }),
  };
  const sealed = await seal(
    { kind: 'response', response, slip: invitation.slip },
    { participation, instrument, sealing },
  );
  if (!sealed.ok) return sealed;
  return storage.participations.handedIn(roundId, responseId, {
    state: 'handed-in',
    revision,
    sealed: sealed.value,
    answersHash: hash,
  });
}

/** Seals, as the next revision, that the member takes their answers back. The draft stays: it is the member's own. */
export async function withdraw(
  { storage, sealing }: Pick<Services, 'storage' | 'sealing'>,
  { participation, instrument }: Sealable,
): Promise<Result<void, SealToSendFailure>> {
  const { roundId, responseId, invitation } = participation;
  const revision = participation.revision + 1;
  const message = { kind: 'withdrawal', responseId, revision, slip: invitation.slip } as const;
  const sealed = await seal(message, { participation, instrument, sealing });
  if (!sealed.ok) return sealed;
  return storage.participations.handedIn(roundId, responseId, {
    state: 'withdrawn',
    revision,
    sealed: sealed.value,
    answersHash: null,
  });
}

async function seal(
  message: ResponseMessage,
  { participation: { invitation }, instrument, sealing }: Sealable & { readonly sealing: SealingSuite },
): Promise<Result<Bytes, 'not-sealed'>> {
  try {
    const sealed = await sealMessage({
      message,
      instrument,
      instrumentHash: invitation.instrument.hash,
      roundId: invitation.roundId,
      publicKey: invitation.publicKey,
      suite: sealing,
    });
    return sealed.ok ? sealed : err('not-sealed');
  } catch {
    // An engine without X25519, or a sealing suite that could not be loaded.
    return err('not-sealed');
  }
}
