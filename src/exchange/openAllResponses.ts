import type { Instrument } from '../instrument/Instrument.ts';
import type { Response } from '../response/Response.ts';
import type { ResponseId, RoundId } from '../shared/Id.ts';
import type { Bytes } from '../shared/ports.ts';
import { openResponse } from './sealedResponse.ts';
import type { OpenRefusal } from './sealedResponse.ts';
import type { SealingSuite } from './SealingSuite.ts';

interface RoundToOpen {
  readonly sealed: readonly Bytes[];
  readonly instrument: Instrument;
  /** SHA-256, base64url. */
  readonly instrumentHash: string;
  readonly roundId: RoundId;
  /** 32 bytes. */
  readonly privateKey: Bytes;
  readonly suite: SealingSuite;
}

export interface OpenedResponses {
  /** One for each response id, its highest revision, in the order of sealed bytes, which tells nothing. */
  readonly responses: readonly Response[];
  /** How many different sealed responses were refused, by reason; reasons that did not occur are absent. */
  readonly refused: Readonly<Partial<Record<OpenRefusal, number>>>;
}

/**
 * Opens all sealed responses of a round, in memory. The order in which they came and how often each came make no
 * difference, and one that is refused never keeps the others out. Of two with the same id and revision the one
 * whose sealed bytes come first in byte order stays.
 */
export async function openAllResponses(round: RoundToOpen): Promise<OpenedResponses> {
  const highest = new Map<ResponseId, Response>();
  const refused: Partial<Record<OpenRefusal, number>> = {};
  const outcomes = await Promise.all(
    distinctInOrder(round.sealed).map((bytes) => openResponse({ ...round, bytes })),
  );
  for (const outcome of outcomes) {
    if (!outcome.ok) {
      refused[outcome.error] = (refused[outcome.error] ?? 0) + 1;
      continue;
    }
    const response = outcome.value;
    const earlier = highest.get(response.responseId);
    if (earlier === undefined || response.revision > earlier.revision)
      highest.set(response.responseId, response);
  }
  return { responses: [...highest.values()], refused };
}

function distinctInOrder(sealed: readonly Bytes[]): readonly Bytes[] {
  // As hexadecimal, texts sort as their bytes do.
  const byText = new Map(sealed.map((bytes) => [hexadecimal(bytes), bytes]));
  return [...byText].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, bytes]) => bytes);
}

function hexadecimal(bytes: Bytes): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
