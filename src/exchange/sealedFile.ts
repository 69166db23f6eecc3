import * as v from 'valibot';

import type { Bytes } from '#shared/ports.ts';
import { err, type Result } from '#shared/Result.ts';
import { BASE64URL_TEXT } from './checkedText.ts';
import { distinctBytes } from './distinctBytes.ts';
import type { FoundResponses, InboxRefusal } from './FoundResponses.ts';
import { INBOX_CHARACTERS_MAX, INBOX_ENTRIES_MAX } from './inboxBounds.ts';
import { readSealedText, writeSealedText } from './sealedText.ts';

/** A file of sealed responses, `….srt.json`: one of a member, or all that a facilitator hands on. */
export function writeSealedFile(sealed: readonly Bytes[]): string {
  const file: v.InferInput<typeof sealedFile> = {
    srt: 'sealed-responses',
    version: 1,
    responses: sealed.map((one) => writeSealedText(one, BASE64URL_TEXT)),
  };
  return JSON.stringify(file);
}

/** The sealed responses in a file from anywhere; an entry that is refused never keeps the others out. */
export function readSealedFile(text: string): FoundResponses {
  if (text.length > INBOX_CHARACTERS_MAX) return refusedAsAWhole('too-large');
  const json = parsedJson(text);
  if (json === undefined) {
    const startsAsOurs = text.startsWith(FILE_START) || FILE_START.startsWith(text);
    return refusedAsAWhole(startsAsOurs ? 'truncated' : 'not-ours');
  }
  const any = v.safeParse(anySealedFile, json);
  if (!any.success) return refusedAsAWhole('not-ours');
  if (any.output.version !== 1) return refusedAsAWhole('unknown-version');
  const file = v.safeParse(sealedFile, json);
  if (!file.success) return refusedAsAWhole('altered');
  const { responses } = file.output;
  return responses.length > INBOX_ENTRIES_MAX ? refusedAsAWhole('too-large') : readEntries(responses);
}

/** Every file of ours begins like this. */
const FILE_START = '{"srt":"sealed-responses"';

const anySealedFile = v.object({ srt: v.literal('sealed-responses'), version: v.number() });

const sealedFile = v.object({
  srt: v.literal('sealed-responses'),
  version: v.literal(1),
  responses: v.array(v.unknown()),
});

function readEntries(entries: readonly unknown[]): FoundResponses {
  const sealed: Bytes[] = [];
  const refused: InboxRefusal[] = [];
  for (const entry of entries) {
    const read = readEntry(entry);
    if (read.ok) sealed.push(read.value);
    else refused.push(read.error);
  }
  return { sealed: distinctBytes(sealed), refused };
}

function readEntry(entry: unknown): Result<Bytes, InboxRefusal> {
  return typeof entry === 'string' ? readSealedText(entry) : err('not-ours');
}

function refusedAsAWhole(refusal: InboxRefusal): FoundResponses {
  return { sealed: [], refused: [refusal] };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
