import type { OfficeKey } from '#research/package/OfficeKey.ts';
import { isBase64urlOf } from '#shared/base64url.ts';
import { plainName } from '#shared/plainName.ts';
import { restoreBytes, storedField } from './restoreRecords.ts';

export function restoreOffice(stored: unknown): Pick<OfficeKey, 'publicKey' | 'name'> | null {
  const publicKey = storedField(stored, 'publicKey');
  const name = storedField(stored, 'name');
  return isBase64urlOf(32, publicKey) && isName(name) ? { publicKey, name: plainName(name) } : null;
}

/** That the two keys belong together is not looked at: a key that does not fit opens nothing. */
export function restoreOfficeKey(stored: unknown): OfficeKey | null {
  const office = restoreOffice(stored);
  const privateKey = restoreBytes(storedField(stored, 'privateKey'));
  return office !== null && privateKey?.length === 32 ? { ...office, privateKey } : null;
}

function isName(name: unknown): name is string {
  return typeof name === 'string' && plainName(name) !== '';
}
