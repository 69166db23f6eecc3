import type { SecondKey } from '#exchange/SecondKey.ts';
import { writeSecondKey } from '#exchange/secondKeyText.ts';
import { paths } from './routes.ts';
import { wholeAddress } from './wholeAddress.ts';

/** The whole address of the second key, at wherever the app is now: what a code of it says. */
export function secondKeyLink(key: SecondKey): string {
  return wholeAddress(paths.secondKey(writeSecondKey(key)));
}
