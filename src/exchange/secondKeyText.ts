import { ID_BYTES, idBytes } from '#shared/Id.ts';
import { toBase64url } from '#shared/base64url.ts';
import type { Bytes } from '#shared/ports.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import { dayBytes, dayIn, schoolYearBytes, schoolYearIn } from './byteFields.ts';
import { type TextRefusal, writeCheckedText } from './checkedText.ts';
import { findCheckedText } from './findCheckedText.ts';
import { restoreSecondKey } from './restoreSecondKey.ts';
import type { SecondKey } from './SecondKey.ts';
import { SECOND_KEY_TEXT } from './textKinds.ts';

/** `not-valid`: undamaged, but of no round. */
export type SecondKeyRefusal = TextRefusal | 'not-valid';

const SHARE_AT = ID_BYTES;
const SCHOOL_YEAR_AT = SHARE_AT + 32;
const DELETE_AFTER_AT = SCHOOL_YEAR_AT + 2;
const NAME_AT = DELETE_AFTER_AT + 3;

/** What goes behind `#/second-key/` in a link, into a QR code and into a file. docs/formats.md gives the bytes. */
export function writeSecondKey({ roundId, share, networkName, schoolYear, deleteAfter }: SecondKey): string {
  return writeCheckedText(
    SECOND_KEY_TEXT,
    new Uint8Array([
      ...idBytes(roundId),
      ...share,
      ...schoolYearBytes(schoolYear),
      ...dayBytes(deleteAfter),
      ...new TextEncoder().encode(networkName),
    ]),
  );
}

/** The second key in a link, a file or a text, whatever became of it on the way; nothing about it is trusted. */
export function findSecondKey(text: string): Result<SecondKey, SecondKeyRefusal> {
  const body = findCheckedText(SECOND_KEY_TEXT, text);
  if (!body.ok) return body;
  const key = restoreSecondKey(fieldsOf(body.value));
  return key === null ? err('not-valid') : ok(key);
}

function fieldsOf(body: Bytes): Record<keyof SecondKey, unknown> {
  return {
    roundId: toBase64url(body.subarray(0, SHARE_AT)),
    share: body.slice(SHARE_AT, SCHOOL_YEAR_AT),
    schoolYear: schoolYearIn(body.subarray(SCHOOL_YEAR_AT, DELETE_AFTER_AT)),
    deleteAfter: dayIn(body.subarray(DELETE_AFTER_AT, NAME_AT)),
    networkName: nameIn(body.subarray(NAME_AT)),
  };
}

function nameIn(bytes: Bytes): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
