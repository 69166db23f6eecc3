import { describe, expect, test } from 'vitest';

import { checkCode } from '#exchange/checkCode.ts';
import { err, ok } from '#shared/Result.ts';
import { nodeDigest } from '#tests/support/fixedPorts.ts';
import { aNetwork, aPreparedRound } from '#tests/support/storageExamples.ts';
import { checkHandedOver } from '#usecases/keeping/checkHandedOver.ts';

const network = aNetwork();
const round = { ...aPreparedRound(network), keepers: 2 as const };
const { id: roundId, schoolYear, deleteAfter } = round;
const secondKey = {
  roundId,
  schoolYear,
  deleteAfter,
  networkName: network.name,
  share: new Uint8Array(32).fill(7),
};
const services = { digest: nodeDigest };

describe('that somebody holds the second key', () => {
  test('is told by its check code, however it is typed', async () => {
    const code = await checkCode(secondKey.share, nodeDigest);
    for (const typed of [code, code.replace(' ', ''), ` ${code.replace(' ', '-')}.`])
      expect(await checkHandedOver(services, { secondKey, round, network }, typed)).toEqual(ok(undefined));
  });

  test('is not told by nothing, by words, or by the code of another key', async () => {
    const other = await checkCode(new Uint8Array(32), nodeDigest);
    const own = await checkCode(secondKey.share, nodeDigest);
    for (const typed of ['', ' ', 'ja, zij heeft hem'])
      expect(await checkHandedOver(services, { secondKey, round, network }, typed)).toEqual(err('no-code'));
    for (const typed of [other, own.slice(0, -1), `${own}0`, '0000 0000'])
      expect(await checkHandedOver(services, { secondKey, round, network }, typed)).toEqual(
        err('wrong-code'),
      );
  });

  test.each([
    ['the day of deletion', { round: { ...round, deleteAfter: '2028-01-15' }, network }],
    ['the school year', { round: { ...round, schoolYear: '2027-2028' }, network }],
    ['the name of the network', { round, network: { ...network, name: 'Lerarennetwerk Anders' } }],
  ])('does not count where %s was changed since', async (_, now) => {
    const code = await checkCode(secondKey.share, nodeDigest);
    expect(await checkHandedOver(services, { secondKey, ...now }, code)).toEqual(err('old-terms'));
  });
});
