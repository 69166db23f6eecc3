import type { Bytes } from '#shared/ports.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import { fromBase45, toBase45 } from './base45.ts';
import type { InboxRefusal } from './FoundResponses.ts';
import { readSealedResponse, SEALED_BYTES_MAX } from './sealedResponse.ts';

/**
 * What the QR code of a sealed response says: its bytes and nothing else, for a code corrects its own faults. Of the
 * SRT it is some 150 characters, in a code of version 6 or 7.
 */
export function writeSealedQr(sealed: Bytes): string {
  return toBase45(sealed);
}

/** The sealed response that a scanned code says; any other code is `not-ours`. */
export function readSealedQr(text: string): Result<Bytes, InboxRefusal> {
  if (!text.startsWith(START)) return err('not-ours');
  if (text.length > 1.5 * SEALED_BYTES_MAX) return err('too-large');
  const bytes = fromBase45(text);
  if (bytes === null) return err(text.startsWith(START_OF_VERSION_1) ? 'altered' : 'not-ours');
  const outside = readSealedResponse(bytes);
  return outside.ok ? ok(bytes) : outside;
}

/** The first two bytes of every sealed response, "SR"; no word or link starts like this. */
const START = '0OA';
const START_OF_VERSION_1 = '0OA+RA';

/** A line that is the text of a code and nothing else, as an app that scans any code hands it over; perhaps quoted. */
const LINE = /^[ \t\u00a0>|]*(0OA[0-9A-Z \t\u00a0$%*+./:-]*)$/gm;

interface TakenOut {
  readonly found: readonly Result<Bytes, InboxRefusal>[];
  /** The text without those lines: what a code says can by chance look like another shape of a sealed response. */
  readonly rest: string;
}

/** The sealed responses that stand in a text as a code says them, each alone in its line. */
export function takeOutSealedQr(text: string): TakenOut {
  const found: Result<Bytes, InboxRefusal>[] = [];
  const rest = text.replace(LINE, (line, code: string) => {
    // Spaces count in base45, but never end one.
    const read = readSealedQr(code.replaceAll('\u00a0', ' ').trimEnd());
    if (!read.ok && read.error === 'not-ours') return line;
    found.push(read);
    return '';
  });
  return { found, rest };
}
