import { openMessage } from '../../exchange/sealedResponse.ts';
import type { OpenRefusal } from '../../exchange/sealedResponse.ts';
import type { WriteFailure } from '../../platform/storage/Storage.ts';
import type { OpenRound } from '../../round/Round.ts';
import type { Bytes } from '../../shared/ports.ts';
import { err, ok, type Result } from '../../shared/Result.ts';
import type { Services } from '../Services.ts';
import type { InboxPiece, PieceRefusal } from './InboxPiece.ts';

/** What became of what arrived. Nothing in it tells who handed in, or what. */
export interface Collected {
  readonly added: number;
  /** Were here already. */
  readonly known: number;
  readonly refused: readonly RefusedEntries[];
}

/** So many entries of one piece, refused for one reason. */
export interface RefusedEntries {
  readonly fileName: string | null;
  readonly reason: CollectRefusal;
  readonly count: number;
}

/**
 * `does-not-open`: changed on the way, or sealed to another key or instrument. `does-not-fit`: opens, and is no
 * response to the round's instrument.
 */
export type CollectRefusal = PieceRefusal | 'wrong-round' | 'does-not-open' | 'does-not-fit';

/** Why nothing was taken in. `cannot-open`: sealing does not work here now. */
export type CollectFailure =
  WriteFailure | 'round-not-open' | 'no-key' | 'damaged-instrument' | 'cannot-open';

/**
 * Takes in what arrived for this round: each entry is opened in memory first, and kept, sealed, only if it opens. One
 * that is refused never keeps the others out; all that are kept are written at once. Whatever the order and however
 * often the same arrives, the outcome is the same.
 */
export async function collect(
  { storage, sealing }: Pick<Services, 'storage' | 'sealing'>,
  round: OpenRound,
  pieces: readonly InboxPiece[],
): Promise<Result<Collected, CollectFailure>> {
  const instrument = await storage.instruments.get(round.instrument.hash);
  if (!instrument.ok) return err('damaged-instrument');
  const privateKey = await storage.rounds.privateKey(round.id);
  if (!privateKey.ok) return err('no-key');

  const tried = await tryAll(pieces, (bytes) =>
    openMessage({
      bytes,
      instrument: instrument.value,
      instrumentHash: round.instrument.hash,
      roundId: round.id,
      privateKey: privateKey.value,
      suite: sealing,
    }),
  );
  if (tried === null) return err('cannot-open');
  const taken = await storage.responses.takeIn(
    round.id,
    tried.flatMap(({ sound }) => sound),
  );
  return taken.ok ? ok({ ...taken.value, refused: tried.flatMap(({ refused }) => refused) }) : taken;
}

interface TriedPiece {
  readonly sound: readonly Bytes[];
  readonly refused: readonly RefusedEntries[];
}

type Open = (bytes: Bytes) => Promise<Result<unknown, OpenRefusal>>;

/** `null` where opening itself does not work: an engine without X25519, or a part of the app that could not be loaded. */
async function tryAll(pieces: readonly InboxPiece[], open: Open): Promise<readonly TriedPiece[] | null> {
  try {
    return await Promise.all(pieces.map((piece) => tryPiece(piece, open)));
  } catch {
    return null;
  }
}

async function tryPiece(piece: InboxPiece, open: Open): Promise<TriedPiece> {
  const sound: Bytes[] = [];
  const reasons: CollectRefusal[] = [...piece.refused];
  const outcomes = await Promise.all(
    piece.sealed.map(async (bytes) => ({ bytes, opened: await open(bytes) })),
  );
  for (const { bytes, opened } of outcomes) {
    if (opened.ok) sound.push(bytes);
    else reasons.push(collectRefusal(opened.error));
  }
  return { sound, refused: counted(piece.fileName, reasons) };
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
