import { deflateSync, strToU8 } from 'fflate';

import { crc32 } from '#exchange/crc32.ts';

export interface StreamedFile {
  readonly name: string;
  readonly contents: string | Uint8Array;
  readonly isStored?: boolean;
  /** What stands behind the file to say its size: without the four letters too, which writers may leave out. */
  readonly sizesBehind?: 'signed' | 'unsigned' | 'no';
  readonly isLocked?: boolean;
  /** Sizes and place in an extra field, as writers do that always reckon with the largest. */
  readonly inZip64?: boolean;
}

const [IN_32_BITS, IN_16_BITS] = [0xffffffff, 0xffff];

/** A zip as programs write it that pass the files on before they know how large those are. */
export function streamedZip(files: readonly StreamedFile[]): Uint8Array<ArrayBuffer> {
  const written: number[] = [];
  const list: number[] = [];
  for (const file of files) {
    const {
      name,
      contents,
      isStored = false,
      sizesBehind = 'signed',
      isLocked = false,
      inZip64 = false,
    } = file;
    const bytes = new Uint8Array(typeof contents === 'string' ? strToU8(contents) : contents);
    const packed = isStored ? bytes : deflateSync(bytes);
    const at = written.length;
    const flags = (isLocked ? 1 : 0) | (sizesBehind === 'no' ? 0 : 8) | 0x800;
    const sizes = [...of(crc32(bytes), 4), ...of(packed.length, 4), ...of(bytes.length, 4)];
    const common = [...of(20, 2), ...of(flags, 2), ...of(isStored ? 0 : 8, 2), ...of(0, 4)];
    const nameBytes = [...strToU8(name)];
    const unknown = Array.from({ length: 12 }, () => 0);
    written.push(...of(0x04034b50, 4), ...common, ...(sizesBehind === 'no' ? sizes : unknown));
    written.push(...of(nameBytes.length, 2), ...of(0, 2), ...nameBytes);
    for (const byte of packed) written.push(byte);
    if (sizesBehind === 'signed') written.push(...of(0x08074b50, 4));
    if (sizesBehind !== 'no') written.push(...sizes);

    const extra = inZip64
      ? [...of(1, 2), ...of(24, 2), ...of(bytes.length, 8), ...of(packed.length, 8), ...of(at, 8)]
      : [];
    const inList = inZip64 ? [...sizes.slice(0, 4), ...of(IN_32_BITS, 4), ...of(IN_32_BITS, 4)] : sizes;
    list.push(...of(0x02014b50, 4), ...of(20, 2), ...common, ...inList, ...of(nameBytes.length, 2));
    list.push(
      ...of(extra.length, 2),
      ...of(0, 10),
      ...of(inZip64 ? IN_32_BITS : at, 4),
      ...nameBytes,
      ...extra,
    );
  }
  const listAt = written.length;
  for (const byte of list) written.push(byte);
  const inZip64 = files.some((file) => file.inZip64);
  if (inZip64) {
    const record = written.length;
    written.push(...of(0x06064b50, 4), ...of(44, 8), ...of(45, 2), ...of(45, 2), ...of(0, 8));
    written.push(...of(files.length, 8), ...of(files.length, 8), ...of(list.length, 8), ...of(listAt, 8));
    written.push(...of(0x07064b50, 4), ...of(0, 4), ...of(record, 8), ...of(1, 4));
  }
  const count = of(inZip64 ? IN_16_BITS : files.length, 2);
  written.push(...of(0x06054b50, 4), ...of(0, 4), ...count, ...count);
  written.push(...of(list.length, 4), ...of(inZip64 ? IN_32_BITS : listAt, 4), ...of(0, 2));
  return new Uint8Array(written);
}

/** Least significant byte first. */
function of(number: number, bytes: number): number[] {
  return Array.from({ length: bytes }, (_, place) => Math.floor(number / 256 ** place) % 256);
}
