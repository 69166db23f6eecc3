import type { Bytes } from '#shared/ports.ts';

/** The key of a research office: who has it can open the packages that were sealed to the office. */
export interface OfficeKey {
  readonly name: string;
  /** X25519, 32 bytes base64url. */
  readonly publicKey: string;
  /** X25519, 32 bytes. */
  readonly privateKey: Bytes;
}

/** Of the file that holds it, encrypted. */
export const OFFICE_KEY_FILE_NAME = 'srt-office-key.srt.json';
