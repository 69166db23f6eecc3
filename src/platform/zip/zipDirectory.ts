import { ZIP_ENTRIES_MAX } from '#exchange/inboxBounds.ts';
import type { Bytes } from '#shared/ports.ts';
import { err, ok, type Result } from '#shared/Result.ts';

/** A file as the list at the end of a zip has it. Of all it says of sizes, only how long the packed bytes are is used. */
export interface ZipListed {
  readonly name: string;
  readonly isLocked: boolean;
  /** 0: as it is; 8: deflated. */
  readonly method: number;
  /** `null` where the list points to something else. */
  readonly packed: Bytes | null;
}

export type ZipDirectoryRefusal = 'not-ours' | 'truncated' | 'bomb';

/**
 * The files in a zip by the list at its end, which is what counts (APPNOTE 4.3.12): before a file its size may still be
 * unknown, and a document in the zip that is a zip itself has headers just like it. Reads each record once; files that
 * overlap are no zip that anybody makes, and could be unpacked for ever.
 */
export function zipDirectory(zip: Bytes): Result<readonly ZipListed[], ZipDirectoryRefusal> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  if (!isRecord(view, 0, LOCAL) && !isRecord(view, 0, END)) return err('not-ours');
  const end = findEnd(view);
  if (end === null) return err('truncated');

  const listed: ZipListed[] = [];
  let packedBytes = 0;
  let at = end.listAt;
  for (; isRecord(view, at, LISTED) && at + LISTED_BYTES <= zip.length; at += listedBytes(view, at)) {
    if (listed.length === ZIP_ENTRIES_MAX) return err('bomb');
    const file = readListed(view, at);
    packedBytes += file.packed?.length ?? 0;
    if (packedBytes > zip.length) return err('bomb');
    listed.push(file);
  }
  return listed.length < end.count ? err('truncated') : ok(listed);
}

const LOCAL = 0x04034b50;
const LISTED = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;

const LOCAL_BYTES = 30;
const LISTED_BYTES = 46;
const END_BYTES = 22;
const END_64_BYTES = 56;
const LOCATOR_BYTES = 20;
const COMMENT_BYTES_MAX = 65_535;
/** Stands where a number needs more than 32 bits, or where its writer did not know whether it would. */
const ELSEWHERE = 0xffffffff;

interface End {
  readonly count: number;
  readonly listAt: number;
}

function findEnd(view: DataView): End | null {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - COMMENT_BYTES_MAX); at -= 1) {
    if (isRecord(view, at, END)) return readEnd(view, at);
  }
  return null;
}

function readEnd(view: DataView, at: number): End | null {
  const count = view.getUint16(at + 10, true);
  const listAt = view.getUint32(at + 16, true);
  if (count !== 0xffff && listAt !== ELSEWHERE) return listEndingAt(view, at, { count, listAt });

  const locator = at - LOCATOR_BYTES;
  if (!isRecord(view, locator, END_64_LOCATOR)) return null;
  const record = number64(view, locator + 8);
  if (!isRecord(view, record, END_64) || record + END_64_BYTES > view.byteLength) return null;
  return listEndingAt(view, record, {
    count: number64(view, record + 32),
    listAt: number64(view, record + 48),
  });
}

/** Of a zip that breaks off, the end may be that of a document in it: then its list is not where it says. */
function listEndingAt(view: DataView, at: number, { count, listAt }: End): End | null {
  return count === 0 || (listAt < at && isRecord(view, listAt, LISTED)) ? { count, listAt } : null;
}

function listedBytes(view: DataView, at: number): number {
  const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
  return LISTED_BYTES + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
}

function readListed(view: DataView, at: number): ZipListed {
  const flags = view.getUint16(at + 8, true);
  const nameBytes = view.getUint16(at + 28, true);
  const { packedBytes, localAt } = whereItIs(view, at);
  return {
    name: nameOf(part(view, at + LISTED_BYTES, nameBytes) ?? new Uint8Array(), flags),
    isLocked: (flags & (LOCKED | STRONGLY_LOCKED | LIST_LOCKED)) !== 0,
    method: view.getUint16(at + 10, true),
    packed: packedAt(view, localAt, packedBytes),
  };
}

const LOCKED = 1 << 0;
const STRONGLY_LOCKED = 1 << 6;
const UTF_8 = 1 << 11;
const LIST_LOCKED = 1 << 13;

/** In 64 bits where 32 do not say it: an extra field, which holds only what is missing, in this order. */
function whereItIs(view: DataView, at: number): { readonly packedBytes: number; readonly localAt: number } {
  const short = [24, 20, 42].map((place) => view.getUint32(at + place, true));
  let long = short.includes(ELSEWHERE) ? findExtra64(view, at) : null;
  const [, packedBytes = 0, localAt = 0] = short.map((number) => {
    if (number !== ELSEWHERE || long === null || long.byteLength < 8) return number;
    const whole = number64(long, 0);
    long = new DataView(long.buffer, long.byteOffset + 8, long.byteLength - 8);
    return whole;
  });
  return { packedBytes, localAt };
}

function findExtra64(view: DataView, at: number): DataView | null {
  const start = at + LISTED_BYTES + view.getUint16(at + 28, true);
  const end = Math.min(start + view.getUint16(at + 30, true), view.byteLength);
  for (let field = start; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
    const bytes = part(view, field + 4, view.getUint16(field + 2, true));
    if (view.getUint16(field, true) === 1 && bytes !== null)
      return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }
  return null;
}

function packedAt(view: DataView, localAt: number, length: number): Bytes | null {
  if (!isRecord(view, localAt, LOCAL) || localAt + LOCAL_BYTES > view.byteLength) return null;
  const before = LOCAL_BYTES + view.getUint16(localAt + 26, true) + view.getUint16(localAt + 28, true);
  return part(view, localAt + before, length);
}

/** Without the flag, and if it is no UTF-8 all the same, letters of an old code page: then only those of ASCII are sure. */
function nameOf(bytes: Bytes, flags: number): string {
  try {
    return new TextDecoder('utf-8', { fatal: (flags & UTF_8) === 0 }).decode(bytes);
  } catch {
    return String.fromCharCode(...bytes.map((byte) => (byte < 0x80 ? byte : 0x5f)));
  }
}

function part(view: DataView, at: number, length: number): Bytes | null {
  if (at + length > view.byteLength) return null;
  return new Uint8Array(view.buffer as ArrayBuffer, view.byteOffset + at, length);
}

/** Every record of a zip begins with the letters PK and two bytes that tell which. */
function isRecord(view: DataView, at: number, record: number): boolean {
  return at >= 0 && at + 4 <= view.byteLength && view.getUint32(at, true) === record;
}

function number64(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}
