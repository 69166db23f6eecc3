/** In UTF-16 code units: long enough for a few words. */
const PASSPHRASE_LENGTH_MIN = 12;

/** Whether a passphrase is long enough to protect a file that may lie anywhere. */
export function isLongEnough(passphrase: string): boolean {
  return passphrase.length >= PASSPHRASE_LENGTH_MIN;
}
