import { writeSecondKey } from '#exchange/secondKeyText.ts';
import type { Bytes } from '#shared/ports.ts';
import { deviceWithOpenRound, type DeviceWithRound } from './roundsOnDevice.ts';

export interface DeviceOfTwo extends DeviceWithRound {
  /** As the second keeper has it, on their telephone or on paper. */
  readonly share: Bytes;
  readonly text: string;
}

/** A facilitator's device on which a round with two keepers stands open. */
export async function deviceOfTwo(
  terms: Parameters<typeof deviceWithOpenRound>[0] = {},
): Promise<DeviceOfTwo> {
  const device = await deviceWithOpenRound({ ...terms, keepers: 2 });
  if (device.secondKey === null) throw new Error('a round with two keepers has a second key');
  return { ...device, share: device.secondKey.share, text: writeSecondKey(device.secondKey) };
}
