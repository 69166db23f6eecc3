import type { WriteFailure } from '#ports/DeviceStorage.ts';
import type { ReadFileFailure } from '#ports/Files.ts';
import type { PassphraseRefusal } from '#ports/PassphraseRefusal.ts';
import type { Result } from '#shared/Result.ts';
import type { Services } from '#usecases/Services.ts';

/** `another-key`: the office of this device is another one, and stays. */
export type OpenKeyFailure = PassphraseRefusal | WriteFailure | ReadFileFailure | 'another-key';

/** Many times as large as the file of a key is. */
const KEY_FILE_BYTES_MAX = 100_000;

/** Opens the file of an office's key and keeps the key on this device. */
export async function openOfficeKey(
  { storage, officeKeyFiles, files }: Pick<Services, 'storage' | 'officeKeyFiles' | 'files'>,
  file: File,
  passphrase: string,
): Promise<Result<void, OpenKeyFailure>> {
  const text = await files.readText(file, KEY_FILE_BYTES_MAX);
  if (!text.ok) return text;
  const opened = await officeKeyFiles.open(text.value, passphrase);
  return opened.ok ? storage.office.save(opened.value) : opened;
}
