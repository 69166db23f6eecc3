import type { ResponseMessage } from '#exchange/ResponseMessage.ts';
import { checkUnopened, openMessage, type OpenRefusal, type Unopened } from '#exchange/sealedResponse.ts';
import type { SealingSuite } from '#exchange/SealingSuite.ts';
import type { Slip } from '#exchange/Slip.ts';
import { slipRefusal, type SlipRefusal, unopenedSlipRefusal } from '#exchange/slipRefusal.ts';
import type { Watch } from '#ports/Watch.ts';
import { toBase64url } from '#shared/base64url.ts';
import type { RoundId } from '#shared/Id.ts';
import type { Bytes } from '#shared/ports.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import type { Services } from '#usecases/Services.ts';
import type { Collected, CollectFailure, CollectRefusal, RefusedEntries } from './Collected.ts';
import type { ReadArrival } from './readArrival.ts';
import { type CollectingRound, readCollectingRound } from './readCollectingRound.ts';

/** Written in one transaction; few enough that stopping takes effect within a moment. */
const AT_ONCE = 200;

/**
 * Takes in what arrived for this round: each entry is opened in memory first, and kept, sealed, only if it opens; in a
 * round with two keepers, where nothing opens before it closes, if it looks from outside as one of the round. One
 * that is refused never keeps the others out. So many at once are written together, whole or not at all: whoever stops
 * half-way, or loses the tab, keeps those and takes the same in again. Whatever the order and however often the same
 * arrives, the same responses count.
 */
export async function collect(
  { storage, sealing }: Pick<Services, 'storage' | 'sealing'>,
  roundId: RoundId,
  { pieces, unread }: ReadArrival,
  { progress, signal }: Watch,
): Promise<Result<Collected, CollectFailure>> {
  const round = await readCollectingRound(storage, roundId);
  if (!round.ok) return round;
  const { slips } = round.value;
  // What earlier versions sealed on the device that is passed round has no slip, and may come back with a copy of it.
  const stored = new Set((await storage.responses.sealed(roundId)).map(toBase64url));
  const arrived = pieces.flatMap((piece) => piece.sealed.map((bytes) => ({ piece, bytes })));
  const reasons = new Map(pieces.map((piece) => [piece, [...piece.refused] as CollectRefusal[]]));
  const total = arrived.length;
  let [added, known, done] = [0, 0, 0];
  while (done < total && !signal.aborted) {
    const batch = arrived.slice(done, done + AT_ONCE);
    const outcomes = await lookAtBatch(round.value, batch, sealing);
    if (outcomes === null) return err('cannot-open');

    const kept: Bytes[] = [];
    for (const { piece, bytes, seen } of outcomes) {
      const refusal = !seen.ok
        ? collectRefusal(seen.error)
        : stored.has(toBase64url(bytes))
          ? null
          : refusalOfSlip(seen.value, slips);
      if (refusal === null) kept.push(bytes);
      else reasons.get(piece)?.push(refusal);
    }
    const taken = await storage.responses.takeIn(roundId, kept);
    if (!taken.ok) return taken;
    added += taken.value.added;
    known += taken.value.known;
    done += batch.length;
    if (done < total) progress({ done, total });
  }
  const refused = [...reasons].flatMap(([{ fileName }, why]) => counted(fileName, why));
  return ok({ added, known, refused, untried: total - done + unread });
}

/**
 * Each opened, or where the round has two keepers looked at from outside. `null` where opening itself does not work: an
 * engine without X25519.
 */
async function lookAtBatch<Entry extends { readonly bytes: Bytes }>(
  round: CollectingRound,
  entries: readonly Entry[],
  suite: SealingSuite,
) {
  try {
    return await Promise.all(
      entries.map(async (entry) => ({
        ...entry,
        seen: await lookAt(entry.bytes, round, suite),
      })),
    );
  } catch {
    return null;
  }
}

async function lookAt(
  bytes: Bytes,
  round: CollectingRound,
  suite: SealingSuite,
): Promise<Result<ResponseMessage | Unopened, OpenRefusal>> {
  // With two keepers nothing opens before the round closes.
  if (round.round.keepers === 1) return openMessage({ ...round, privateKey: round.kept, suite, bytes });
  return checkUnopened(bytes, round);
}

function refusalOfSlip(seen: ResponseMessage | Unopened, slips: readonly Slip[]): SlipRefusal | null {
  return 'hasSlip' in seen ? unopenedSlipRefusal(seen, slips) : slipRefusal(seen, slips);
}

function collectRefusal(refusal: OpenRefusal): CollectRefusal {
  switch (refusal) {
    case 'tampered-or-wrong-key':
      return 'does-not-open';
    case 'too-long':
    case 'unknown-kind':
    case 'unknown-role':
    case 'out-of-range':
      return 'does-not-fit';
    default:
      return refusal;
  }
}

function counted(fileName: string | null, reasons: readonly CollectRefusal[]): readonly RefusedEntries[] {
  return [...new Set(reasons)].map((reason) => ({
    fileName,
    reason,
    count: reasons.filter((other) => other === reason).length,
  }));
}
