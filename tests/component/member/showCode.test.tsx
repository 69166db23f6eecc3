import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { axeFindings } from '#tests/support/axeFindings.ts';
import { modulesOf, readByApp, readByOther } from '#tests/support/scannedCode.ts';
import { textsIn } from '#tests/support/textsIn.ts';
import { anInvitation, answerEverything, openedByFacilitator, openOnOwnPhone, own } from './invitedMember.ts';

const texts = textsIn.nl.showCode;

test('a member shows the sealed message as a code, which any scanner reads and the facilitator can open', async () => {
  const invited = await anInvitation();
  const member = await openOnOwnPhone(invited);
  await answerEverything(member, 3);
  await member.user.click(screen.getByRole('button', { name: own.waysToSend.copyBlock }));
  const copied = await openedByFacilitator(invited.facilitator, member.copied.join());

  await member.user.click(screen.getByRole('button', { name: texts.show }));
  const dialog = screen.getByRole('dialog', { name: texts.showTitle });
  const { networkName, schoolYear } = invited.invitation;
  const code = await within(dialog).findByRole('img', { name: texts.showLabel(networkName, schoolYear) });
  expect(await axeFindings()).toEqual([]);

  const read = await readByOther(modulesOf(code));
  expect(readByApp(modulesOf(code))).toBe(read);
  expect(await openedByFacilitator(invited.facilitator, read)).toEqual(copied);

  await member.user.click(within(dialog).getByRole('button', { name: texts.close }));
  expect(screen.queryByRole('img', { name: /QR/ })).not.toBeInTheDocument();
  await member.user.click(screen.getByRole('button', { name: texts.show }));
  expect(await screen.findByRole('img', { name: /QR/ })).toBeVisible();
});
