import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { writeSealedQr } from '#exchange/sealedQr.ts';
import { ScanCodes } from '#facilitator/collecting/ScanCodes.tsx';
import type { ScanOutcome } from '#facilitator/collecting/ScanOutcome.ts';
import { type FacilitatorServices, FacilitatorServicesProvider } from '#facilitator/FacilitatorServices.ts';
import { chooseLanguage } from '#i18n/languageStore.ts';
import type { CameraFailure } from '#ports/Camera.ts';
import type { Language } from '#shared/Language.ts';
import { axeFindings } from '#tests/support/axeFindings.ts';
import { fakeCamera, type FakeCamera } from '#tests/support/fakeCamera.ts';
import { linkTo, responsesOf } from '#tests/support/handedInElsewhere.ts';
import { openApp } from '#tests/support/openApp.tsx';
import { deviceWithOpenRound } from '#tests/support/roundsOnDevice.ts';
import { textsIn } from '#tests/support/textsIn.ts';

const texts = textsIn.nl.scanCodes;

function openScanning(camera: FakeCamera, outcomes: Record<string, ScanOutcome>, language: Language = 'nl') {
  void chooseLanguage(language);
  document.documentElement.lang = language;
  document.title = 'Inbox';
  const taken: string[] = [];
  const onText = (text: string) => {
    taken.push(text);
    return Promise.resolve(outcomes[text] ?? 'nothing-found');
  };
  const { openCamera, scanSignals } = camera;
  const { unmount } = render(
    <FacilitatorServicesProvider value={{ openCamera, scanSignals } as FacilitatorServices}>
      <main>
        <h1>Inbox</h1>
        <ScanCodes onText={onText} />
      </main>
    </FacilitatorServicesProvider>,
  );
  return { user: userEvent.setup(), taken, leave: unmount };
}

async function switchOn(user: ReturnType<typeof userEvent.setup>) {
  await user.click(screen.getByRole('button', { name: texts.start }));
  expect(await screen.findByLabelText(texts.view)).toBeVisible();
}

async function hold(camera: FakeCamera, text: string, at: number) {
  await act(async () => {
    camera.show(text, at);
    await Promise.resolve();
  });
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('scanning', () => {
  test('takes in one code after another without a tap, each with a tone and the number', async () => {
    const camera = fakeCamera();
    const { user, taken } = openScanning(camera, { een: 'added', twee: 'added', drie: 'known' });
    await switchOn(user);
    expect(screen.getByRole('status')).toHaveTextContent('Houd een code voor de camera.');
    await hold(camera, 'een', 0);
    expect(screen.getByRole('status')).toHaveTextContent('1 code gescandDeze is binnen.');
    await hold(camera, 'twee', 800);
    await hold(camera, 'drie', 1600);
    expect(screen.getByRole('status')).toHaveTextContent('3 codes gescandDeze was al binnen.');
    expect(taken).toEqual(['een', 'twee', 'drie']);
    expect(camera.heard).toEqual(['taken', 'taken', 'taken']);
  });

  test('is silent about a code that stays in view, and says of a later one that it was in already', async () => {
    const camera = fakeCamera();
    const { user, taken } = openScanning(camera, { een: 'added' });
    await switchOn(user);
    await hold(camera, 'een', 0);
    await hold(camera, 'een', 2000);
    expect(camera.heard).toEqual(['taken']);
    await hold(camera, 'een', 8000);
    expect(screen.getByRole('status')).toHaveTextContent('1 code gescandDeze was al binnen.');
    expect(camera.heard).toEqual(['taken', 'taken']);
    expect(taken).toEqual(['een']);
  });

  test('says why a code does not come in, with another tone, and goes on', async () => {
    const camera = fakeCamera();
    const { user } = openScanning(camera, { vreemd: 'unknown-slip', vol: 'failed', een: 'added' });
    await switchOn(user);
    await hold(camera, 'vreemd', 0);
    expect(screen.getByRole('status')).toHaveTextContent(textsIn.nl.collecting.reasons['unknown-slip']);
    await hold(camera, 'vol', 800);
    expect(screen.getByRole('status')).toHaveTextContent(texts.outcomes.failed);
    await hold(camera, 'een', 1600);
    expect(screen.getByRole('status')).toHaveTextContent('1 code gescandDeze is binnen.');
    expect(camera.heard).toEqual(['not-taken', 'not-taken', 'taken']);
  });

  test('stops and goes on with the same button, and keeps counting', async () => {
    const camera = fakeCamera();
    const { user, taken } = openScanning(camera, { een: 'added', twee: 'added' });
    await switchOn(user);
    await hold(camera, 'een', 0);
    await user.click(screen.getByRole('button', { name: texts.stop }));
    expect(camera.isOn()).toBe(false);
    expect(screen.queryByLabelText(texts.view)).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: texts.start })).toHaveFocus();
    expect(screen.getByRole('status')).toHaveTextContent('1 code gescandDe camera is uit.');
    await switchOn(user);
    await hold(camera, 'een', 600);
    await hold(camera, 'twee', 900);
    expect(screen.getByRole('status')).toHaveTextContent('2 codes gescand');
    expect(taken).toEqual(['een', 'twee']);
  });
});

test('in the inbox a scanned code counts as handed in, as the pasted one does', async () => {
  const device = await deviceWithOpenRound();
  const [first, second] = await responsesOf(device, 2);
  if (!first || !second) throw new Error('two were to hand in');
  const camera = fakeCamera();
  const { openCamera, scanSignals } = camera;
  const { user } = await openApp(`/rounds/${device.round.id}/inbox`, {
    device,
    services: { openCamera, scanSignals },
  });
  await user.click(await screen.findByRole('button', { name: texts.start }));
  await screen.findByLabelText(texts.view);
  await hold(camera, writeSealedQr(first), 0);
  await hold(camera, writeSealedQr(second), 900);
  await hold(camera, linkTo(first), 1800);
  await hold(camera, 'https://menu.example.org', 2700);
  expect(await screen.findByText('Hierin staat geen inzending.')).toBeVisible();
  expect(screen.getByText('3 codes gescand')).toBeVisible();
  expect(await screen.findByText('2 van 12 ingeleverd')).toBeVisible();
  expect(camera.heard).toEqual(['taken', 'taken', 'taken', 'not-taken']);
});

describe('the camera goes off', () => {
  test('when the screen is left', async () => {
    const camera = fakeCamera();
    const { user, leave } = openScanning(camera, {});
    await switchOn(user);
    expect(camera.isOn()).toBe(true);
    leave();
    expect(camera.isOn()).toBe(false);
  });

  test('when the screen is left while the browser is still asking', async () => {
    const camera = fakeCamera();
    const opened = await camera.openCamera();
    if (!opened.ok) throw new Error(opened.error);
    const stop = vi.fn();
    let allow = () => {};
    const asked = new Promise<void>((resolve) => {
      allow = resolve;
    });
    const { user, leave } = openScanning(
      { ...camera, openCamera: () => asked.then(() => ({ ok: true, value: { ...opened.value, stop } })) },
      {},
    );
    await user.click(screen.getByRole('button', { name: texts.start }));
    expect(screen.getByRole('status')).toHaveTextContent(texts.camera.asking);
    leave();
    allow();
    await waitFor(() => {
      expect(stop).toHaveBeenCalledOnce();
    });
  });

  test.each([
    ['the app is hidden', hideApp],
    [
      'it is unplugged',
      (camera: FakeCamera) => {
        camera.unplug();
      },
    ],
  ])('when %s, and the screen says so', async (_, event) => {
    const camera = fakeCamera();
    const { user } = openScanning(camera, {});
    await switchOn(user);
    act(() => {
      event(camera);
    });
    expect(camera.isOn()).toBe(false);
    expect(screen.getByRole('status')).toHaveTextContent(texts.camera.ended);
    expect(screen.getByRole('button', { name: texts.start })).toBeVisible();
  });
});

test.each<[CameraFailure, RegExp]>([
  ['denied', /Sta hem toe in de instellingen van je browser/],
  ['none', /geen camera te vinden/],
  ['busy', /Een ander programma gebruikt de camera/],
  ['failed', /De camera doet het niet/],
])(
  'a camera that does not go on (%s) is said in a sentence, and can be tried again',
  async (failure, sentence) => {
    const { user } = openScanning(fakeCamera(failure), {});
    await user.click(screen.getByRole('button', { name: texts.start }));
    expect(await screen.findByText(sentence)).toBeVisible();
    expect(screen.getByRole('button', { name: texts.start })).toBeEnabled();
  },
);

test.each(['nl', 'en'] as const)('axe finds nothing while a code is scanned (%s)', async (language) => {
  const camera = fakeCamera();
  const { user } = openScanning(camera, { een: 'added' }, language);
  await user.click(screen.getByRole('button', { name: textsIn[language].scanCodes.start }));
  await hold(camera, 'een', 0);
  expect(screen.getByRole('status')).toHaveTextContent(textsIn[language].scanCodes.scanned(1));
  expect(await axeFindings()).toEqual([]);
});

function hideApp() {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  document.dispatchEvent(new Event('visibilitychange'));
}
