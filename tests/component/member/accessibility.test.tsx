import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { closeRound } from '#round/lifeCycle.ts';
import { type Language, LANGUAGES } from '#shared/Language.ts';
import { err } from '#shared/Result.ts';
import { axeFindings } from '#tests/support/axeFindings.ts';
import { openApp } from '#tests/support/openApp.tsx';
import { deviceWithOpenRound } from '#tests/support/roundsOnDevice.ts';
import { aDraft, anEdition, TODAY } from '#tests/support/storageExamples.ts';
import { textsIn } from '#tests/support/textsIn.ts';
import { memberAtWork } from './memberAtWork.ts';

describe.each(LANGUAGES)('axe finds nothing (%s)', (language: Language) => {
  const texts = textsIn[language];

  test('on the way in: the open rounds, who sees what, a consent that is missing', async () => {
    const device = await deviceWithOpenRound({ invented: true });
    const { user } = await openApp('/answer', { device, language });
    await user.click(await screen.findByRole('link', { name: new RegExp(device.network.name) }));
    await screen.findByText(texts.whoSeesWhat.whoTitle);
    expect(await axeFindings()).toEqual([]);
    await user.click(screen.getByRole('button', { name: texts.welcomeScreen.begin }));
    await screen.findByText(texts.welcomeScreen.consentNeeded);
    expect(await axeFindings()).toEqual([]);
  });

  test('on the list of open rounds, with and without rounds', async () => {
    const device = await deviceWithOpenRound();
    const { close } = await openApp('/answer', { device, language });
    await screen.findByRole('listitem');
    expect(await axeFindings()).toEqual([]);
    close();
    await openApp('/answer', { language });
    await screen.findByRole('heading', { level: 1 });
    expect(await axeFindings()).toEqual([]);
  });

  test('where somebody has started, and where that is about to be erased', async () => {
    const device = await deviceWithOpenRound();
    await device.storage.drafts.start(aDraft(device.round));
    const { user } = await openApp(`/answer/${device.round.id}`, { device, language });
    await user.click(await screen.findByRole('button', { name: texts.draftOnDevice.startClean }));
    expect(screen.getByRole('dialog')).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });

  test('at the question for a role', async () => {
    await memberAtWork({ language, step: { at: 'role' } });
    expect(await axeFindings()).toEqual([]);
  });

  test('on a page of items, answered and not, and when a tap was not kept', async () => {
    const { user } = await memberAtWork({
      language,
      answers: { d1: 3, d2: 'na' },
      storage: (storage) => ({
        ...storage,
        drafts: { ...storage.drafts, change: () => Promise.resolve(err('storage-full')) },
      }),
    });
    expect(await axeFindings()).toEqual([]);
    await user.click(screen.getAllByRole('radio')[0]!);
    await screen.findByRole('alert');
    expect(await axeFindings()).toEqual([]);
  });

  test('at the check and after handing in', async () => {
    const { user } = await memberAtWork({ language, answers: { d1: 3 }, step: { at: 'check' } });
    expect(await axeFindings()).toEqual([]);
    await user.click(screen.getByRole('button', { name: texts.checkStep.handIn }));
    await screen.findByRole('heading', { level: 1, name: texts.handedInScreen.doneTitle });
    expect(await axeFindings()).toEqual([]);
  });

  test('where a round is not open, and where a draft is open in another tab', async () => {
    const device = await deviceWithOpenRound();
    const { round, storage } = device;
    await storage.drafts.start(aDraft(round));
    const { close } = await openApp(`/answer/${round.id}/questions/begin`, {
      device,
      language,
      services: {
        draftLock: {
          hold: (_round, { onElsewhere }) => {
            queueMicrotask(onElsewhere);
            return { takeOver() {}, release() {} };
          },
        },
      },
    });
    await screen.findByRole('heading', { level: 1, name: texts.questionsScreen.elsewhereTitle });
    expect(await axeFindings()).toEqual([]);
    close();
    await storage.rounds.close(closeRound(round, TODAY), await anEdition(round), []);
    await openApp(`/answer/${round.id}`, { device, language });
    await screen.findByRole('heading', { level: 1, name: texts.roundToAnswer.roundNotOpenTitle });
    expect(await axeFindings()).toEqual([]);
  });
});

test('axe would find a radio button without a name, here too', async () => {
  await memberAtWork();
  const [radio] = screen.getAllByRole('radio');
  radio?.closest('label')?.replaceWith(radio);
  expect((await axeFindings()).join()).toMatch(/^label: <input/);
});
