const NAME_LENGTH_MAX = 60;

/** A name that every file system takes, from any text: letters, digits and hyphens; `srt` where none are left. */
export function safeFileName(text: string): string {
  const name = text.normalize('NFC').replaceAll(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, '-');
  const short = [...name].slice(0, NAME_LENGTH_MAX).join('');
  return short.replaceAll(/^-+|-+$/g, '') || 'srt';
}
