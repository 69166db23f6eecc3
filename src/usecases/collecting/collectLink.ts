import { findSealedResponses } from '#exchange/findSealedResponses.ts';
import { readSealedResponse } from '#exchange/sealedResponse.ts';
import { writeSealedText } from '#exchange/sealedText.ts';
import type { RoundId } from '#shared/Id.ts';
import type { Result } from '#shared/Result.ts';
import type { Services } from '#usecases/Services.ts';
import type { Collected, CollectFailure } from './Collected.ts';

/** What became of a link. Of a round that is not on this device nothing is told. */
export type LinkOutcome =
  | {
      readonly kind: 'collected';
      readonly roundId: RoundId;
      readonly networkName: string;
      /** Whether the round is closed: what comes in now waits for a next edition. */
      readonly waits: boolean;
      readonly collected: Result<Collected, CollectFailure>;
    }
  | { readonly kind: 'no-such-round' | 'damaged-round' | 'broken' | 'too-new' };

/** Takes the sealed response behind `#/collect/`, whatever became of it on the way, into the round it belongs to, if that round is here and takes it in. */
export async function collectLink(
  { storage, inbox }: Pick<Services, 'storage' | 'inbox'>,
  payload: string,
): Promise<LinkOutcome> {
  const { sealed, refused } = findSealedResponses(payload);
  const [first] = sealed;
  if (first === undefined) return { kind: refused.includes('unknown-version') ? 'too-new' : 'broken' };
  const outside = readSealedResponse(first);
  if (!outside.ok) return { kind: 'broken' };

  const { roundId } = outside.value;
  const round = await storage.rounds.get(roundId);
  if (!round.ok) return { kind: round.error === 'missing' ? 'no-such-round' : 'damaged-round' };
  const network = await storage.networks.get(round.value.networkId);
  if (!network.ok) return { kind: 'damaged-round' };

  const watch = { progress: () => {}, signal: new AbortController().signal };
  const collected = await inbox.takeIn(roundId, { texts: [writeSealedText(first)], files: [] }, watch);
  const waits = round.value.status === 'closed';
  return { kind: 'collected', roundId, networkName: network.value.name, waits, collected };
}
