import type { KeyFailure } from '#ports/DeviceStorage.ts';
import type { NotAllWords } from '#ports/KeyWords.ts';
import type { ClosedRound, OpenRound } from '#round/Round.ts';
import type { Bytes } from '#shared/ports.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import type { Services } from '#usecases/Services.ts';
import { type ArrivedKeyRefusal, readArrivedSecondKey } from './readArrivedSecondKey.ts';
import { type NoWholeKey, withWholeKey } from './withWholeKey.ts';

/**
 * Why what was given is not the second key of this round. `NotAllWords`, `words-altered`: its words, but not all of them or
 * not the right ones. `other-round`: it is one, of another round. `no-first-key`: there is nothing here that it fits.
 */
export type SecondKeyReadFailure =
  | ArrivedKeyRefusal
  | NotAllWords
  | 'words-altered'
  | 'other-round'
  | 'no-first-key'
  | Exclude<NoWholeKey, 'needs-second-key'>;

/**
 * The half of the round's key that the second keeper gives, scanned, pasted, in a file or typed as words: only where it
 * is the other half of what this device keeps. Nothing is stored.
 */
export async function readSecondKey(
  { storage, sealing, keyWords }: Pick<Services, 'storage' | 'sealing' | 'keyWords'>,
  round: OpenRound | ClosedRound,
  text: string,
): Promise<Result<Bytes, SecondKeyReadFailure>> {
  const share = await shareIn(keyWords, round, text);
  if (!share.ok) return share;
  const kept: Result<Bytes, KeyFailure> = await storage.rounds.keptKey(round.id);
  if (!kept.ok) return err('no-first-key');
  const fits = await withWholeKey(sealing, { round, kept: kept.value, secondKey: share.value }, () =>
    Promise.resolve(),
  );
  return fits.ok ? share : err('wrong-second-key');
}

async function shareIn(
  keyWords: Services['keyWords'],
  round: OpenRound | ClosedRound,
  text: string,
): Promise<Result<Bytes, SecondKeyReadFailure>> {
  const found = readArrivedSecondKey(text);
  if (found.ok) return found.value.roundId === round.id ? ok(found.value.share) : err('other-round');
  const words = await keyWords.read(text);
  if (words.ok) return words;
  if (words.error === 'not-words') return found;
  return err(words.error === 'altered' ? 'words-altered' : words.error);
}
