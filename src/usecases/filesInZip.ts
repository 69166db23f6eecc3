import type { ZipEntry } from '#ports/Files.ts';
import type { Bytes } from '#shared/ports.ts';

/** Whatever it is called. An empty one begins with what ends the others. */
export function beginsAsZip(bytes: Bytes): boolean {
  const [p, k, ...kind] = bytes.subarray(0, 4);
  return p === 0x50 && k === 0x4b && ['3,4', '5,6'].includes(kind.join());
}

/**
 * The files that somebody put into a zip, without folders and what a Mac puts beside them. `null` where it is no zip of
 * files but a document of an office program, none of whose parts is a message.
 */
export function filesInZip(entries: readonly ZipEntry[]): readonly ZipEntry[] | null {
  if (entries.some(({ name }) => OF_A_DOCUMENT.test(name))) return null;
  return entries.filter(({ name }) => !OF_THE_SYSTEM.test(name));
}

const OF_A_DOCUMENT = /^(?:\[Content_Types\]\.xml|mimetype|META-INF\/manifest\.xml)$/;
const OF_THE_SYSTEM = /\/$|(?:^|\/)(?:__MACOSX\/|\.[^/]*$)/;
