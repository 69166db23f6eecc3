import { act, cleanup, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { invitationTo } from '#exchange/Invitation.ts';
import { writeInvitation } from '#exchange/invitationText.ts';
import { openAllResponses } from '#exchange/openAllResponses.ts';
import { newSlip, type Slip } from '#exchange/Slip.ts';
import { hpkeSealingSuite } from '#platform/crypto/hpkeSealingSuite.ts';
import { webRandomBytes } from '#platform/crypto/webRandomBytes.ts';
import { LANGUAGES } from '#shared/Language.ts';
import { err } from '#shared/Result.ts';
import { axeFindings } from '#tests/support/axeFindings.ts';
import { fakeCamera, type FakeCamera } from '#tests/support/fakeCamera.ts';
import { type Circumstances, openApp, type OpenedApp } from '#tests/support/openApp.tsx';
import { deviceWithOpenRound, type DeviceWithRound } from '#tests/support/roundsOnDevice.ts';
import { aDraft, anEdition, TODAY } from '#tests/support/storageExamples.ts';
import { textsIn } from '#tests/support/textsIn.ts';
import { closeRound } from '#round/lifeCycle.ts';

const texts = textsIn.nl;

function linkOf({ round, network }: DeviceWithRound, slip: Slip | null): string {
  return `https://srt.example.org/app/#/invitation/${writeInvitation(invitationTo(round, network, slip))}`;
}

/** A device that goes round, in a round with slips, at its first screen. */
async function passedOn(device: DeviceWithRound, circumstances: Circumstances = {}): Promise<OpenedApp> {
  const app = await openApp(`/answer/${device.round.id}`, { device, ...circumstances });
  await screen.findByRole('heading', { name: textsIn[circumstances.language ?? 'nl'].slipBox.title });
  return app;
}

async function paste({ user }: OpenedApp, text: string): Promise<void> {
  await user.click(screen.getByLabelText(texts.slipBox.link));
  await user.paste(text);
  await user.click(screen.getByRole('button', { name: texts.slipBox.take }));
}

async function hold(camera: FakeCamera, text: string): Promise<void> {
  await act(async () => {
    camera.show(text, 0);
    await Promise.resolve();
  });
}

async function begin({ user }: OpenedApp): Promise<void> {
  await user.click(await screen.findByRole('checkbox', { name: texts.welcomeScreen.consent }));
  await user.click(screen.getByRole('button', { name: texts.welcomeScreen.begin }));
  await screen.findByRole('button', { name: texts.questionnaire.next });
}

/** From the first screen to having handed in, with nothing answered. */
async function answerOn(device: DeviceWithRound, slip: Slip): Promise<void> {
  const app = await passedOn(device);
  await paste(app, linkOf(device, slip));
  await begin(app);
  location.hash = `#/answer/${device.round.id}/questions/check`;
  await app.user.click(await screen.findByRole('button', { name: texts.checkStep.handIn }));
  await screen.findByRole('heading', { level: 1, name: /^Bedankt/ });
  cleanup();
}

async function opened({ storage, round, instrument, slips }: DeviceWithRound) {
  const key = await storage.rounds.keptKey(round.id);
  if (!key.ok) throw new Error(key.error);
  return openAllResponses({
    sealed: await storage.responses.sealed(round.id),
    instrument,
    instrumentHash: round.instrument.hash,
    roundId: round.id,
    privateKey: key.value,
    suite: hpkeSealingSuite,
    slips,
  });
}

async function draftOn({ storage, round }: DeviceWithRound) {
  const draft = await storage.drafts.get(round.id);
  if (!draft.ok) throw new Error(draft.error);
  return draft.value;
}

describe('on a device that goes round, in a round with slips,', () => {
  test('nobody can begin before they have given theirs', async () => {
    const app = await passedOn(await deviceWithOpenRound({ slips: 2 }));
    expect(screen.queryByRole('button', { name: texts.welcomeScreen.begin })).not.toBeInTheDocument();
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
    await app.user.click(screen.getByLabelText(texts.slipBox.link));
    await app.user.keyboard(' ');
    expect(screen.queryByRole('button', { name: texts.slipBox.take })).not.toBeInTheDocument();
  });

  test('a slip is scanned, the camera goes off, and the answers keep it until they are handed in', async () => {
    const device = await deviceWithOpenRound({ slips: 2 });
    const camera = fakeCamera();
    const app = await passedOn(device, { services: { openCamera: camera.openCamera } });
    await app.user.click(screen.getByRole('button', { name: texts.slipBox.start }));
    expect(await screen.findByLabelText(texts.slipBox.view)).toBeVisible();
    await hold(camera, 'https://elsewhere.example.org/');
    expect(await screen.findByRole('alert')).toHaveTextContent(texts.slipBox.faults['not-ours']);
    await hold(camera, linkOf(device, device.slips[1]!));
    expect(await screen.findByText(texts.slipBox.taken)).toBeVisible();
    expect(camera.isOn()).toBe(false);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(screen.getByRole('main')).not.toHaveTextContent(device.slips[1]!);
    await begin(app);
    expect((await draftOn(device)).slip).toBe(device.slips[1]);
  });

  test('a camera that is not there leaves the link of the slip', async () => {
    const app = await passedOn(await deviceWithOpenRound({ slips: 1 }), {
      services: { openCamera: () => Promise.resolve(err('none')) },
    });
    await app.user.click(screen.getByRole('button', { name: texts.slipBox.start }));
    expect(await screen.findByText(texts.slipBox.camera.none)).toBeVisible();
  });

  test('a slip that was given by mistake is changed for another one', async () => {
    const device = await deviceWithOpenRound({ slips: 2 });
    const app = await passedOn(device);
    await paste(app, linkOf(device, device.slips[0]!));
    await app.user.click(await screen.findByRole('button', { name: texts.slipBox.another }));
    expect(screen.queryByRole('button', { name: texts.welcomeScreen.begin })).not.toBeInTheDocument();
    await paste(app, linkOf(device, device.slips[1]!));
    await begin(app);
    expect((await draftOn(device)).slip).toBe(device.slips[1]);
  });

  test('what is no slip of this round is refused, each with a sentence of its own', async () => {
    const device = await deviceWithOpenRound({ slips: 2 });
    const other = await deviceWithOpenRound({ slips: 2 });
    const app = await passedOn(device);
    const refused = [
      ['Hallo allemaal', 'not-ours'],
      [linkOf(other, other.slips[0]!), 'other-round'],
      [linkOf(device, null), 'no-slip'],
      [linkOf(device, newSlip(webRandomBytes)), 'unknown-slip'],
      [linkOf(device, device.slips[0]!).slice(0, -30), 'truncated'],
    ] as const;
    for (const [text, fault] of refused) {
      await paste(app, text);
      expect(await screen.findByText(texts.slipBox.faults[fault])).toBeVisible();
      expect(screen.queryByRole('button', { name: texts.welcomeScreen.begin })).not.toBeInTheDocument();
    }
  });

  test('where the slips of the round were lost, none is taken', async () => {
    const device = await deviceWithOpenRound({ slips: 1 });
    const app = await passedOn(device);
    await device.database.roundSlips.clear();
    await paste(app, linkOf(device, device.slips[0]!));
    expect(await screen.findByText(texts.slipBox.faults['slips-not-here'])).toBeVisible();
  });

  test('of two persons on one slip one counts, and whoever has another slip counts beside them', async () => {
    const device = await deviceWithOpenRound({ slips: 2 });
    const [shared, own] = device.slips;
    for (const slip of [shared!, shared!, own!]) await answerOn(device, slip);
    expect(await device.storage.responses.count(device.round.id)).toBe(3);
    const { responses, besideOnSlips, refused } = await opened(device);
    expect({ responses: responses.length, besideOnSlips, refused }).toEqual({
      responses: 2,
      besideOnSlips: 1,
      refused: {},
    });
    expect(await device.database.drafts.count()).toBe(0);
  });

  test('who begins after somebody handed in gives a slip of their own', async () => {
    const device = await deviceWithOpenRound({ slips: 2 });
    await answerOn(device, device.slips[0]!);
    await passedOn(device);
    expect(screen.queryByText(texts.slipBox.taken)).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: texts.welcomeScreen.begin })).not.toBeInTheDocument();
  });

  test('whoever began before slips were asked for here gives theirs and goes on', async () => {
    const device = await deviceWithOpenRound({ slips: 2 });
    const { slip: _none, ...begun } = { ...aDraft(device.round), answers: { d1: 4 } };
    await device.database.drafts.put(begun as never);
    const app = await openApp(`/answer/${device.round.id}/questions/begin`, { device });
    expect(await screen.findByText(texts.questionsScreen.slipFirst)).toBeVisible();
    await app.user.click(screen.getByRole('link', { name: texts.questionsScreen.toInvitation }));
    expect(await screen.findByText(texts.slipBox.textBegun)).toBeVisible();
    await paste(app, linkOf(device, device.slips[0]!));
    await app.user.click(await screen.findByRole('button', { name: texts.draftOnDevice.resume }));
    await screen.findByRole('button', { name: texts.questionnaire.next });
    expect(await draftOn(device)).toEqual({ ...begun, slip: device.slips[0] });
  });

  test('answers that were erased meanwhile get no slip', async () => {
    const device = await deviceWithOpenRound({ slips: 1 });
    await device.storage.drafts.start({ ...aDraft(device.round), answers: { d1: 4 } });
    const app = await passedOn(device, {
      storage: (storage) => ({
        ...storage,
        drafts: { ...storage.drafts, change: () => Promise.resolve(err('draft-gone')) },
      }),
    });
    await paste(app, linkOf(device, device.slips[0]!));
    expect(await screen.findByText(texts.questionsScreen.draftGone)).toBeVisible();
  });

  test('the slip goes with the answers when the round closes', async () => {
    const device = await deviceWithOpenRound({ slips: 1 });
    const app = await passedOn(device);
    await paste(app, linkOf(device, device.slips[0]!));
    await begin(app);
    await device.storage.rounds.close(closeRound(device.round, TODAY), await anEdition(device.round), []);
    expect(await device.database.drafts.count()).toBe(0);
  });

  test.each(LANGUAGES)('axe finds nothing (%s)', async (language) => {
    await passedOn(await deviceWithOpenRound({ slips: 2 }), { language });
    expect(await axeFindings()).toEqual([]);
  });
});

test('in a round without slips nobody is asked for one', async () => {
  const device = await deviceWithOpenRound();
  await openApp(`/answer/${device.round.id}`, { device });
  expect(await screen.findByRole('button', { name: texts.welcomeScreen.begin })).toBeVisible();
  expect(screen.queryByRole('heading', { name: texts.slipBox.title })).not.toBeInTheDocument();
});
