import type { ReadFileFailure } from '#ports/Files.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import { decodeText } from '#shared/decodeText.ts';

/** The text of a file that a user chose; one that is too large is not read at all. */
export async function readFileText(file: Blob, bytesMax: number): Promise<Result<string, ReadFileFailure>> {
  if (file.size > bytesMax) return err('too-large');
  const bytes = await file.arrayBuffer().catch(() => null);
  return bytes === null ? err('unread') : ok(decodeText(new Uint8Array(bytes)));
}
