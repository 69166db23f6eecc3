import { splitKey } from '#exchange/keyShares.ts';
import type { SecondKey } from '#exchange/SecondKey.ts';
import type { Network } from '#round/Network.ts';
import type { PreparedRound } from '#round/Round.ts';
import type { Bytes } from '#shared/ports.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import type { Services } from '#usecases/Services.ts';

/** The key of a round that is about to open: nothing of it is stored yet. */
export interface RoundKey {
  /** 32 bytes. */
  readonly publicKey: Bytes;
  /** What this device is to keep: the private key, or half of it. 32 bytes. */
  readonly kept: Bytes;
  /** For somebody else; `null` where the round has one keeper. */
  readonly secondKey: SecondKey | null;
}

/** `no-key-made`: this browser has no X25519. */
export async function makeRoundKey(
  { sealing, randomBytes }: Pick<Services, 'sealing' | 'randomBytes'>,
  round: PreparedRound,
  network: Network,
): Promise<Result<RoundKey, 'no-key-made'>> {
  const pair = await sealing.generateKeyPair().catch(() => null);
  if (pair === null) return err('no-key-made');
  const { publicKey, privateKey } = pair;
  if (round.keepers === 1) return ok({ publicKey, kept: privateKey, secondKey: null });

  const { own, second } = splitKey(privateKey, randomBytes);
  privateKey.fill(0);
  const { id: roundId, schoolYear, deleteAfter } = round;
  return ok({
    publicKey,
    kept: own,
    secondKey: { roundId, share: second, networkName: network.name, schoolYear, deleteAfter },
  });
}
