import type { WriteFailure } from '#ports/DeviceStorage.ts';
import type { CannotCompute } from '#ports/PassphraseRefusal.ts';
import { toBase64url } from '#shared/base64url.ts';
import type { Result } from '#shared/Result.ts';
import type { Services } from '#usecases/Services.ts';

/** `another-key`: the office of this device has one already, which stays. */
export type MakeKeyFailure = WriteFailure | CannotCompute | 'another-key';

/** A new key for an office of this name, kept on this device; gives the text of its file, so that no key is without one. */
export async function makeOfficeKey(
  { sealing, storage, officeKeyFiles }: Pick<Services, 'sealing' | 'storage' | 'officeKeyFiles'>,
  name: string,
  passphrase: string,
): Promise<Result<string, MakeKeyFailure>> {
  const { publicKey, privateKey } = await sealing.generateKeyPair();
  const office = { name, publicKey: toBase64url(publicKey), privateKey };
  const file = await officeKeyFiles.write(office, passphrase);
  if (!file.ok) return file;
  const saved = await storage.office.save(office);
  return saved.ok ? file : saved;
}
