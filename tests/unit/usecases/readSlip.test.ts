import 'fake-indexeddb/auto';

import { expect, test } from 'vitest';

import { invitationTo } from '#exchange/Invitation.ts';
import { writeInvitation } from '#exchange/invitationText.ts';
import { newSlip, type Slip } from '#exchange/Slip.ts';
import { webRandomBytes } from '#platform/crypto/webRandomBytes.ts';
import { err, ok } from '#shared/Result.ts';
import { deviceWithOpenRound, type DeviceWithRound } from '#tests/support/roundsOnDevice.ts';
import { readSlip } from '#usecases/takingPart/readSlip.ts';

const device = await deviceWithOpenRound({ slips: 2 });
const [slip] = device.slips;

function linkOf({ round, network }: DeviceWithRound, on: Slip | null): string {
  return `https://srt.example.org/app/#/invitation/${writeInvitation(invitationTo(round, network, on))}`;
}

test('the slip is in the link that stands on it, also with words around it', async () => {
  for (const text of [linkOf(device, slip!), `Mijn briefje:\n  ${linkOf(device, slip!)}\n`])
    expect(await readSlip(device, device.round.id, text)).toEqual(ok(slip));
});

test('what is no slip of this round is refused by name', async () => {
  const other = await deviceWithOpenRound({ slips: 1 });
  const refusals = [
    [linkOf(other, other.slips[0]!), 'other-round'],
    [linkOf(other, null), 'other-round'],
    [linkOf(device, null), 'no-slip'],
    [linkOf(device, newSlip(webRandomBytes)), 'unknown-slip'],
    ['Mijn briefje ligt thuis', 'not-ours'],
    ['https://example.org/', 'not-ours'],
    [linkOf(device, slip!).slice(0, -20), 'truncated'],
  ] as const;
  for (const [text, fault] of refusals)
    expect(await readSlip(device, device.round.id, text), text).toEqual(err(fault));
});

test('a device that lost the slips of the round takes none', async () => {
  const lost = await deviceWithOpenRound({ slips: 1 });
  await lost.database.roundSlips.clear();
  expect(await readSlip(lost, lost.round.id, linkOf(lost, lost.slips[0]!))).toEqual(err('slips-not-here'));
});
