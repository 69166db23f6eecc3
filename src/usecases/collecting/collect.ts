import type { ResponseMessage } from '#exchange/ResponseMessage.ts';
import { openMessage, type OpenRefusal } from '#exchange/sealedResponse.ts';
import type { SealingSuite } from '#exchange/SealingSuite.ts';
import type { Watch } from '#ports/Watch.ts';
import { toBase64url } from '#shared/base64url.ts';
import type { RoundId } from '#shared/Id.ts';
import type { Bytes } from '#shared/ports.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import type { Services } from '#usecases/Services.ts';
import type { Collected, CollectFailure, CollectRefusal, RefusedEntries } from './Collected.ts';
import type { InboxPiece } from './InboxPiece.ts';
import { judgeSlips, type SlipVerdict } from './judgeSlips.ts';
import { type CollectingRound, readCollectingRound } from './readCollectingRound.ts';

/** Written in one transaction; few enough that stopping takes effect within a moment. */
const AT_ONCE = 200;

/**
 * Takes in what arrived for this round: each entry is opened in memory first, and kept, sealed, only if it opens. One
 * that is refused never keeps the others out. So many at once are written together, whole or not at all: whoever stops
 * half-way, or loses the tab, keeps those and takes the same in again. Whatever the order and however often the same
 * arrives, the same responses count.
 */
export async function collect(
  { storage, sealing }: Pick<Services, 'storage' | 'sealing'>,
  roundId: RoundId,
  pieces: readonly InboxPiece[],
  { progress, signal }: Watch,
): Promise<Result<Collected, CollectFailure>> {
  const round = await readCollectingRound(storage, roundId);
  if (!round.ok) return round;
  const judge = await judgeOf(round.value, await storage.responses.sealed(roundId), sealing);
  if (judge === null) return err('cannot-open');

  const arrived = pieces.flatMap((piece) => piece.sealed.map((bytes) => ({ piece, bytes })));
  const reasons = new Map(pieces.map((piece) => [piece, [...piece.refused] as CollectRefusal[]]));
  const total = arrived.length;
  let [added, known, done] = [0, 0, 0];
  while (done < total && !signal.aborted) {
    const batch = arrived.slice(done, done + AT_ONCE);
    const outcomes = await openBatch(round.value, batch, sealing);
    if (outcomes === null) return err('cannot-open');

    const kept: Bytes[] = [];
    let keptAndRefused = 0;
    for (const { piece, bytes, opened } of outcomes) {
      const { refusal, keep } = opened.ok
        ? judge(bytes, opened.value)
        : { refusal: collectRefusal(opened.error), keep: false };
      if (keep) kept.push(bytes);
      if (keep && refusal !== null) keptAndRefused += 1;
      if (refusal !== null) reasons.get(piece)?.push(refusal);
    }
    const taken = await storage.responses.takeIn(roundId, kept);
    if (!taken.ok) return taken;
    added += taken.value.added - keptAndRefused;
    known += taken.value.known;
    done += batch.length;
    if (done < total) progress({ done, total });
  }
  const refused = [...reasons].flatMap(([{ fileName }, why]) => counted(fileName, why));
  return ok({ added, known, refused, untried: total - done });
}

type Judge = (bytes: Bytes, message: ResponseMessage) => SlipVerdict;

/** In a round with slips what is stored is opened first; `null` where opening does not work. */
async function judgeOf(
  round: CollectingRound,
  sealed: readonly Bytes[],
  suite: SealingSuite,
): Promise<Judge | null> {
  const toCompare = round.slips.length === 0 ? [] : sealed.map((bytes) => ({ bytes }));
  const opened = await openBatch(round, toCompare, suite);
  if (opened === null) return null;
  const stored = opened.flatMap(({ bytes, opened: outcome }) =>
    outcome.ok ? [{ bytes, message: outcome.value }] : [],
  );
  const judge = judgeSlips(
    round.slips,
    stored.map(({ message }) => message),
  );
  // Sealed on the device that is passed round, and back with a copy of what is here.
  const withoutSlip = new Set(
    stored.flatMap(({ bytes, message }) => (message.slip === null ? [toBase64url(bytes)] : [])),
  );
  return (bytes, message) =>
    withoutSlip.has(toBase64url(bytes)) ? { refusal: null, keep: true } : judge(message);
}

/** `null` where opening itself does not work: an engine without X25519. */
async function openBatch<Entry extends { readonly bytes: Bytes }>(
  round: CollectingRound,
  entries: readonly Entry[],
  suite: SealingSuite,
) {
  try {
    return await Promise.all(
      entries.map(async (entry) => ({
        ...entry,
        opened: await openMessage({ ...round, suite, bytes: entry.bytes }),
      })),
    );
  } catch {
    return null;
  }
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
