import { readSealedResponse } from '../../exchange/sealedResponse.ts';
import { readSealedText } from '../../exchange/sealedText.ts';
import type { RoundId } from '../../shared/Id.ts';
import type { Result } from '../../shared/Result.ts';
import type { Services } from '../Services.ts';
import { collect, type Collected, type CollectFailure } from './collect.ts';

/** What became of a link. Of a round that is not on this device nothing is told. */
export type LinkOutcome =
  | {
      readonly kind: 'collected';
      readonly roundId: RoundId;
      readonly networkName: string;
      readonly collected: Result<Collected, CollectFailure>;
    }
  | { readonly kind: 'no-such-round' | 'not-open' | 'damaged-round' | 'broken' | 'too-new' };

/** Takes the sealed response behind `#/collect/` into the round it belongs to, if that round is here and open. */
export async function collectLink(
  services: Pick<Services, 'storage' | 'sealing'>,
  payload: string,
): Promise<LinkOutcome> {
  const sealed = readSealedText(payload);
  if (!sealed.ok) return { kind: sealed.error === 'unknown-version' ? 'too-new' : 'broken' };
  const outside = readSealedResponse(sealed.value);
  if (!outside.ok) return { kind: 'broken' };

  const { roundId } = outside.value;
  const round = await services.storage.rounds.get(roundId);
  if (!round.ok) return { kind: round.error === 'missing' ? 'no-such-round' : 'damaged-round' };
  if (round.value.status !== 'open') return { kind: 'not-open' };
  const network = await services.storage.networks.get(round.value.networkId);
  if (!network.ok) return { kind: 'damaged-round' };

  const piece = { fileName: null, sealed: [sealed.value], refused: [] };
  const collected = await collect(services, round.value, [piece]);
  return { kind: 'collected', roundId, networkName: network.value.name, collected };
}
