import * as v from 'valibot';

import { isNetworkName } from '#round/checkNetwork.ts';
import { isValidDay } from '#round/isValidDay.ts';
import { isSchoolYear } from '#round/schoolYear.ts';
import { isId, type RoundId } from '#shared/Id.ts';
import { plainName } from '#shared/plainName.ts';
import type { Bytes } from '#shared/ports.ts';
import type { SecondKey } from './SecondKey.ts';

/** The second key that a text or a stored record holds, or `null` where it holds none. Unknown fields are dropped. */
export function restoreSecondKey(stored: unknown): SecondKey | null {
  const parsed = v.safeParse(secondKeySchema, stored);
  return parsed.success ? parsed.output : null;
}

const secondKeySchema = v.object({
  roundId: v.custom<RoundId>(isId),
  share: v.custom<Bytes>((value) => value instanceof Uint8Array && value.length === 32),
  networkName: v.pipe(v.string(), v.check(isNetworkName), v.transform(plainName)),
  schoolYear: v.custom<string>(isSchoolYear),
  deleteAfter: v.custom<string>(isValidDay),
}) satisfies v.GenericSchema<unknown, SecondKey>;
