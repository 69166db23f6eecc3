import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { invitationTo } from '#exchange/Invitation.ts';
import { readInvitationFile } from '#exchange/invitationFile.ts';
import { webDigest } from '#platform/crypto/webDigest.ts';
import { LANGUAGES } from '#shared/Language.ts';
import { axeFindings } from '#tests/support/axeFindings.ts';
import { openApp } from '#tests/support/openApp.tsx';
import { deviceWithOpenRound, type DeviceWithRound } from '#tests/support/roundsOnDevice.ts';
import { textsIn } from '#tests/support/textsIn.ts';

describe.each(LANGUAGES)('the invitation as a file (%s)', (language) => {
  const texts = textsIn[language].inviteByFile;

  test('holds the invitation to this very round, and its questionnaire', async () => {
    const device = await deviceWithOpenRound();
    const { user, files } = await openInvite(device, language);
    await user.click(await screen.findByRole('button', { name: texts.save }));
    const name = `${texts.fileName}-Lerarennetwerk-Rekenen-2026-2027.srt.json`;
    expect(await screen.findByText(texts.saved(name))).toBeVisible();
    expect(files.map((file) => file.name)).toEqual([name]);
    expect(await readInvitationFile((await files[0]?.contents.text()) ?? '', webDigest)).toEqual({
      ok: true,
      value: { invitation: invitationTo(device.round, device.network), instrument: device.instrument },
    });
    expect(await axeFindings()).toEqual([]);
  });

  test('is not made where the questionnaire cannot be read here', async () => {
    const device = await deviceWithOpenRound();
    await device.database.instruments.clear();
    const { user, files } = await openInvite(device, language);
    await user.click(await screen.findByRole('button', { name: texts.save }));
    expect(await screen.findByText(texts.notSaved)).toBeVisible();
    expect(files).toEqual([]);
  });
});

async function openInvite(device: DeviceWithRound, language: (typeof LANGUAGES)[number]) {
  const files: { name: string; contents: Blob }[] = [];
  const app = await openApp(`/rounds/${device.round.id}/invite`, {
    device,
    language,
    services: { download: (name, contents) => files.push({ name, contents }) },
  });
  return { ...app, files };
}
