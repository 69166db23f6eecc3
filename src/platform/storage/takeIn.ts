import type { Result } from '#shared/Result.ts';
import { ok } from '#shared/Result.ts';
import type { SrtDatabase } from './SrtDatabase.ts';
import type { NetworkContents, WriteFailure } from '#ports/DeviceStorage.ts';
import { write } from './write.ts';

/** Adds what is not here yet; what is here already stays as it is, so that taking in twice changes nothing. */
export function takeIn(
  database: SrtDatabase,
  { network, rounds, editions }: NetworkContents,
): Promise<Result<void, WriteFailure>> {
  return write(database, [database.networks, database.rounds, database.editions], async () => {
    if ((await database.networks.get(network.id)) === undefined) await database.networks.add(network);
    for (const round of rounds) {
      if ((await database.rounds.get(round.id)) === undefined) await database.rounds.add(round);
    }
    for (const edition of editions) {
      const stored = await database.editions.get([edition.roundId, edition.number]);
      if (stored === undefined) await database.editions.add(edition);
    }
    return ok(undefined);
  });
}
