import type { Edition } from '#aggregation/Edition.ts';
import { effectiveLimits } from '#aggregation/effectiveLimits.ts';
import type { SealedSource } from '#ports/DeviceStorage.ts';
import type { Network } from '#round/Network.ts';
import type { ClosedRound } from '#round/Round.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import {
  type NotToPublish,
  readRoundToPublish,
  type RoundToPublish,
} from '#usecases/closing/readRoundToPublish.ts';
import type { Services } from '#usecases/Services.ts';

/** What a package of a round is made from: its latest edition and what that was made from, still sealed. */
interface PackageSource extends Pick<RoundToPublish, 'terms' | 'opening'> {
  readonly edition: Edition;
  readonly source: SealedSource;
}

/**
 * Why there can be no package. `members-not-told`: they did not read beforehand that answers may go to research.
 * `to-be-deleted`: the day has passed until which members were told that their answers are kept. `no-edition`: the
 * latest one cannot be read. `source-unknown`: this device does not hold everything that edition was made from.
 */
export type NoPackage =
  | 'invented'
  | 'members-not-told'
  | 'to-be-deleted'
  | 'no-edition'
  | 'too-few-responses'
  | 'source-unknown'
  | NotToPublish;

/** Opens nothing. May run inside a live query. */
export async function readPackageSource(
  services: Pick<Services, 'storage' | 'sealing' | 'clock'>,
  round: ClosedRound,
  network: Network,
): Promise<Result<PackageSource, NoPackage>> {
  if (network.invented) return err('invented');
  if (!round.forResearch) return err('members-not-told');
  if (services.clock.today() > round.deleteAfter) return err('to-be-deleted');
  const { editions } = services.storage;
  const [read, published, sources] = await Promise.all([
    readRoundToPublish(services, round),
    editions.ofRound(round.id),
    editions.sources(round.id),
  ]);
  if (!read.ok) return read;

  const { terms, opening } = read.value;
  const edition = published.records.at(-1);
  // One that cannot be read may be the latest.
  if (edition?.number !== published.records.length + published.damaged) return err('no-edition');
  const people = edition.responses - (edition.besideEarlier ?? 0);
  if (people < effectiveLimits(round.limits).mean) return err('too-few-responses');
  const source = sources.get(edition.number);
  return source === undefined ? err('source-unknown') : ok({ terms, opening, edition, source });
}
