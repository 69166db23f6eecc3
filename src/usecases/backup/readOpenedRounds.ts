import type { DeviceStorage } from '#ports/DeviceStorage.ts';
import type { RoundId } from '#shared/Id.ts';

/** The rounds of this device's own networks that were opened: what would be lost with the device. */
export async function readOpenedRounds({ networks, rounds }: DeviceStorage): Promise<readonly RoundId[]> {
  const invented = new Set(
    (await networks.all()).records.filter((network) => network.invented).map(({ id }) => id),
  );
  return (await rounds.all()).records
    .filter(({ status, networkId }) => status !== 'prepared' && !invented.has(networkId))
    .map(({ id }) => id);
}
