import { publishEdition } from '#aggregation/publishEdition.ts';
import { makeExampleNetwork } from '#example/makeExampleNetwork.ts';
import type { WriteFailure } from '#ports/DeviceStorage.ts';
import type { NetworkId } from '#shared/Id.ts';
import type { Language } from '#shared/Language.ts';
import { ok, type Result } from '#shared/Result.ts';
import { loadBuiltInInstrument } from '#usecases/instrument/loadBuiltInInstrument.ts';
import type { Services } from '#usecases/Services.ts';
import { findExample } from './findExample.ts';

/**
 * Puts the example network on this device with its three editions, in `language`, and gives its id. One that is here
 * already stays as it is. Of the invented responses nothing is kept.
 */
export async function takeInExample(
  { storage, digest }: Pick<Services, 'storage' | 'digest'>,
  language: Language,
): Promise<Result<NetworkId, WriteFailure>> {
  const present = findExample((await storage.networks.all()).records);
  if (present) return ok(present.id);

  const { instrument, reference } = await loadBuiltInInstrument(digest);
  const { network, rounds } = await makeExampleNetwork({
    instrument,
    instrumentReference: reference,
    language,
    digest,
  });
  const editions = await Promise.all(
    rounds.map(({ round, responses }) =>
      publishEdition(
        {
          roundId: round.id,
          schoolYear: round.schoolYear,
          instrument,
          instrumentReference: reference,
          limits: round.limits,
          safeAgainst: round.safeAgainst,
          asksRole: round.asksRole,
          memberCount: network.memberCount,
          responses,
          number: 1,
          publishedOn: round.closedOn,
          keepers: 1,
          invented: true,
        },
        digest,
      ),
    ),
  );

  const kept = await storage.instruments.save(reference.hash, instrument);
  if (!kept.ok) return kept;
  const taken = await storage.takeIn({ network, rounds: rounds.map(({ round }) => round), editions });
  return taken.ok ? ok(network.id) : taken;
}
