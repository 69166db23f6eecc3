import type { Bytes } from '#shared/ports.ts';

/**
 * CRC-32 as in ISO-HDLC, zip and PNG (polynomial 04C11DB7, reflected; check value CBF43926), as a number from 0 to
 * 2³² − 1. It names damage done by accident; against intent it proves nothing, which is what sealing is for.
 */
export function crc32(bytes: Bytes): number {
  let remainder = 0xffffffff;
  for (const byte of bytes) remainder = (remainder >>> 8) ^ (TABLE[(remainder ^ byte) & 0xff] ?? 0);
  return (remainder ^ 0xffffffff) >>> 0;
}

const TABLE = Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1) remainder = (remainder >>> 1) ^ (remainder & 1 ? 0xedb88320 : 0);
  return remainder;
});
