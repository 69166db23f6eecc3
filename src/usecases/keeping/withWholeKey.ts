import { joinShares } from '#exchange/keyShares.ts';
import type { SealingSuite } from '#exchange/SealingSuite.ts';
import type { ClosedRound, OpenRound } from '#round/Round.ts';
import { fromBase64url } from '#shared/base64url.ts';
import type { Bytes } from '#shared/ports.ts';
import { err, ok, type Result } from '#shared/Result.ts';

/** `wrong-second-key`: it is not the other half of what is on this device. */
export type NoWholeKey = 'needs-second-key' | 'wrong-second-key';

interface KeptKey {
  readonly round: Pick<OpenRound | ClosedRound, 'keepers' | 'publicKey'>;
  /** What this device keeps: the private key, or half of it where the round has two keepers. 32 bytes. */
  readonly kept: Bytes;
  /** The other half; `null` where nobody has given it. */
  readonly secondKey: Bytes | null;
}

/**
 * Does something with the round's private key. Where the round has two keepers the key is whole for as long as that
 * takes, in memory, and is overwritten then, whatever becomes of it.
 */
export async function withWholeKey<Value>(
  sealing: SealingSuite,
  { round, kept, secondKey }: KeptKey,
  work: (privateKey: Bytes) => Promise<Value>,
): Promise<Result<Value, NoWholeKey>> {
  if (round.keepers === 1) return ok(await work(kept));
  if (secondKey === null) return err('needs-second-key');
  const whole = joinShares({ own: kept, second: secondKey });
  try {
    if (!(await opensWhat(sealing, round.publicKey, whole))) return err('wrong-second-key');
    return ok(await work(whole));
  } finally {
    whole.fill(0);
  }
}

const INFO = new TextEncoder().encode('srt key of two keepers v1\0');

/** Whether the private key opens what is sealed to the public one. */
async function opensWhat(sealing: SealingSuite, publicKey: string, privateKey: Bytes): Promise<boolean> {
  const plaintext = new Uint8Array();
  const sealed = await sealing.seal({
    publicKey: fromBase64url(publicKey) ?? plaintext,
    info: INFO,
    plaintext,
  });
  return sealed.ok && (await sealing.open({ privateKey, info: INFO, sealed: sealed.value })).ok;
}
