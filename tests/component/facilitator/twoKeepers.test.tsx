import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { checkCode } from '#exchange/checkCode.ts';
import { findSecondKey } from '#exchange/secondKeyText.ts';
import { keyWords } from '#platform/crypto/keyWords.ts';
import { hpkeSealingSuite } from '#platform/crypto/hpkeSealingSuite.ts';
import { webDigest } from '#platform/crypto/webDigest.ts';
import { writeSealedText } from '#exchange/sealedText.ts';
import type { PreparedRound } from '#round/Round.ts';
import { paths } from '#shell/routes.ts';
import { axeFindings } from '#tests/support/axeFindings.ts';
import { aResearchOffice } from '#tests/support/closedForResearch.ts';
import { fixedClock } from '#tests/support/fixedPorts.ts';
import { fakeCamera } from '#tests/support/fakeCamera.ts';
import { aMember, responsesOf } from '#tests/support/handedInElsewhere.ts';
import { address, openApp } from '#tests/support/openApp.tsx';
import { allAnswered, answerAndHandIn } from '#tests/support/roundsOnDevice.ts';
import { smallInstrument } from '#tests/support/smallInstrument.ts';
import { aNetwork, aPreparedRound, TODAY } from '#tests/support/storageExamples.ts';
import { storageForTests, type StorageForTests } from '#tests/support/storageForTests.ts';
import { textsIn } from '#tests/support/textsIn.ts';
import { type DeviceOfTwo, deviceOfTwo } from '#tests/support/twoKeepers.ts';
import { closeAndPublish } from '#usecases/closing/closeAndPublish.ts';
import { newRound, onlyRound } from './newRound.ts';

const texts = textsIn.nl;

async function answeredDevice(members: number): Promise<DeviceOfTwo> {
  const device = await deviceOfTwo({ forResearch: true });
  for (let member = 0; member < members; member += 1)
    await answerAndHandIn(device, allAnswered(2 + (member % 3)));
  return device;
}

async function give({ user }: Awaited<ReturnType<typeof openApp>>, text: string): Promise<void> {
  await user.click(await screen.findByLabelText(texts.secondKeyBox.textLabel));
  await user.paste(text);
  await user.click(screen.getByRole('button', { name: texts.secondKeyBox.take }));
}

/** The check code of the second key in this text, as whoever keeps that key sees it. */
async function codeIn(text: string): Promise<string> {
  const found = findSecondKey(text);
  if (!found.ok) throw new Error(found.error);
  return checkCode(found.value.share, webDigest);
}

async function typeCode({ user }: Awaited<ReturnType<typeof openApp>>, code: string): Promise<void> {
  const field = await screen.findByRole('textbox', { name: texts.handOverKeyScreen.checkCode });
  await user.clear(field);
  await user.type(field, code);
  await user.click(screen.getByRole('button', { name: texts.handOverKeyScreen.open }));
}

/** Where the second key of a prepared round is handed over, once more on the device where it was before. */
async function handingOver(
  before?: { readonly device: StorageForTests; readonly round: PreparedRound },
  { readable = true, today = TODAY }: { readonly readable?: boolean; readonly today?: string } = {},
) {
  const device = before?.device ?? (await storageForTests());
  const network = aNetwork();
  const round = before?.round ?? { ...aPreparedRound(network), keepers: 2 as const };
  if (before === undefined) {
    await device.storage.networks.save(network);
    if (readable) await device.storage.instruments.save(round.instrument.hash, smallInstrument);
    await device.storage.rounds.prepare(round);
  }
  const texts: string[] = [];
  const copyText = (text: string) => Promise.resolve(texts.push(text) > 0);
  const app = await openApp(paths.handOverKey(round.id), { device, today, services: { copyText } });
  const copied = async () => {
    await app.user.click(await screen.findByRole('button', { name: textsIn.nl.waysToHandOver.copy }));
    return texts.at(-1) ?? '';
  };
  return { app, device, round, copied };
}

describe('a round opens with two keepers', () => {
  test('as the form proposes, and only once somebody else has the second key', async () => {
    const downloads: Blob[] = [];
    const app = await newRound({
      secondKeeper: true,
      services: { download: (_name, contents) => downloads.push(contents) },
    });
    await app.user.click(screen.getByRole('button', { name: texts.roundForm.save }));
    await app.user.click(await screen.findByRole('link', { name: texts.roundScreen.open }));

    expect(
      await screen.findByRole('heading', { level: 1, name: texts.handOverKeyScreen.title }),
    ).toBeVisible();
    await screen.findAllByRole('img', {
      name: texts.waysToHandOver.qrLabel('Lerarennetwerk Rekenen', '2026-2027'),
    });
    expect(await axeFindings()).toEqual([]);
    await app.user.click(screen.getByRole('button', { name: texts.waysToHandOver.save }));
    const file = (await downloads[0]?.text()) ?? '';
    const sheet = screen.getByText(texts.printedSecondKey.what).closest('article')!;
    const listed = await within(sheet).findAllByRole('listitem', { hidden: true });
    const words = listed.map(({ textContent }) => textContent);
    const code = await codeIn(file);
    expect(sheet).toHaveTextContent(texts.printedSecondKey.checkCode(code));
    const shown = screen.getByRole('main').textContent.replace(sheet.textContent, '');
    expect(shown).not.toContain(code);
    expect(file).not.toContain(code);
    await typeCode(app, code.replace(' ', ''));
    await waitFor(async () => {
      expect((await onlyRound(app)).status).toBe('open');
    });

    // On paper and in the file stands the same half, and it is nowhere on the device.
    const found = findSecondKey(file);
    if (!found.ok) throw new Error(found.error);
    const { share, roundId } = found.value;
    expect(await keyWords.read(words.join(' '))).toEqual({ ok: true, value: share });
    const kept = await app.storage.rounds.keptKey(roundId);
    expect(kept.ok && kept.value).not.toEqual(share);
    const stored = await Promise.all(
      app.database.tables.map((table) => table.toArray() as Promise<unknown[]>),
    );
    expect(JSON.stringify(stored, inHex)).not.toContain(hex(share));
  });
});

describe('a prepared round of two keepers', () => {
  const { notOpened } = texts.handOverKeyScreen;

  test('does not open before the check code of the key on the screen is typed', async () => {
    const { app, round, copied, device } = await handingOver();
    const field = await screen.findByRole('textbox', { name: texts.handOverKeyScreen.checkCode });
    expect(field).toHaveAccessibleDescription(texts.handOverKeyScreen.checkCodeHint);
    expect(field).toBeValid();
    await app.user.click(screen.getByRole('button', { name: texts.handOverKeyScreen.open }));
    expect(await screen.findByRole('alert')).toHaveTextContent(notOpened['no-code']);
    expect(field).toHaveFocus();
    expect(field).toBeInvalid();

    const code = await codeIn(await copied());
    await typeCode(app, String((Number(code.replace(' ', '')) + 1) % 10_000).padStart(4, '0'));
    expect(await screen.findByText(notOpened['wrong-code'])).toBeVisible();
    expect(field).toHaveFocus();
    expect(field).toHaveAccessibleDescription(
      `${texts.handOverKeyScreen.checkCodeHint} ${notOpened['wrong-code']}`,
    );
    expect(await axeFindings()).toEqual([]);
    expect(await device.storage.rounds.get(round.id)).toMatchObject({ value: { status: 'prepared' } });
    expect(await device.storage.rounds.keptKey(round.id)).toMatchObject({ ok: false });

    // What was typed is chosen, so that the next code takes its place.
    await app.user.keyboard(code);
    expect(screen.queryByText(notOpened['wrong-code'])).not.toBeInTheDocument();
    await app.user.keyboard('{Enter}');
    await waitFor(async () => {
      expect(await device.storage.rounds.get(round.id)).toMatchObject({ value: { status: 'open' } });
    });
    expect(address()).toBe(paths.round(round.id));
  });

  test('does not open with a key that was handed over before the page was left, and says what to do', async () => {
    const first = await handingOver();
    const handedOver = await first.copied();
    expect(screen.getByText(texts.handOverKeyScreen.onlyThisOne)).toBeVisible();
    first.app.close();

    const code = await codeIn(handedOver);
    let again = await handingOver(first);
    // One key in 10,000 has the code of another.
    while ((await codeIn(await again.copied())) === code) {
      again.app.close();
      again = await handingOver(first);
    }
    const { app, round, copied, device } = again;
    expect(await copied()).not.toBe(handedOver);
    await typeCode(app, code);
    expect(await screen.findByText(notOpened['wrong-code'])).toBeVisible();
    expect(await device.storage.rounds.get(round.id)).toMatchObject({ value: { status: 'prepared' } });
  });

  test('does not open with a key on which another day stands than was agreed since, in another tab', async () => {
    const { app, round, copied, device } = await handingOver();
    const code = await codeIn(await copied());
    await act(async () => {
      await device.storage.rounds.prepare({ ...round, deleteAfter: '2028-01-15' });
    });
    await typeCode(app, code);
    expect(await screen.findByRole('alert')).toHaveTextContent(notOpened['old-terms']);
    expect(await device.storage.rounds.get(round.id)).toMatchObject({ value: { status: 'prepared' } });
  });

  test.each([
    ['the questionnaire cannot be read', [texts.roundScreen.instrumentUnread], { readable: false }],
    ['a day went by', [texts.roundScreen.datesPassed], { today: '2027-12-31' }],
  ])('gives nobody a key where %s, and says what the round screen says', async (_, sentences, otherwise) => {
    const { round } = await handingOver(undefined, otherwise);
    for (const sentence of sentences) expect(await screen.findByText(sentence)).toBeVisible();
    expect(screen.getByRole('link', { name: texts.roundScreen.edit })).toHaveAttribute(
      'href',
      `#${paths.editRound(round.id)}`,
    );
    expect(screen.queryByRole('button', { name: texts.handOverKeyScreen.open })).not.toBeInTheDocument();
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
  });
});

describe('a round of two keepers closes', () => {
  test('with the second key only, and counts people only then', async () => {
    const device = await answeredDevice(6);
    const member = aMember(device);
    const revised = [await member.answers(0), await member.answers(1)];
    await device.storage.responses.takeIn(device.round.id, revised);
    const app = await openApp(`/rounds/${device.round.id}/close`, { device });
    expect(await screen.findByText(new RegExp(`^${texts.inboxScreen.messagesIn(8)}`))).toBeVisible();
    expect(screen.queryByRole('button', { name: texts.closingScreen.close })).not.toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);

    await give(app, (await deviceOfTwo()).text);
    expect(await screen.findByText(texts.secondKeyBox.failures['other-round'])).toBeVisible();
    await give(app, writeSealedText(revised[0]!));
    expect(await screen.findByText(texts.secondKeyBox.failures['sealed-message'])).toBeVisible();
    // Somebody who mistypes one of the words mends that word, and does not type all of them again.
    const words = (await keyWords.write(device.share)).join(' ');
    await give(app, words.split(' ').slice(0, 7).join(' '));
    expect(await screen.findByText('Te weinig woorden: 7 van de 24. Typ de rest erbij.')).toBeVisible();
    await app.user.clear(screen.getByLabelText(texts.secondKeyBox.textLabel));
    await give(app, `${words} s`);
    expect(await screen.findByText(texts.secondKeyBox.notAllWords(25, 24))).toBeVisible();
    const box = screen.getByLabelText(texts.secondKeyBox.textLabel);
    expect(box).toHaveValue(`${words} s`);
    await app.user.type(box, '{Backspace}');
    await app.user.click(screen.getByRole('button', { name: texts.secondKeyBox.take }));
    expect(await screen.findByText(texts.closingScreen.handedIn(7))).toBeVisible();
    await app.user.click(screen.getByRole('button', { name: texts.closingScreen.close }));
    await waitFor(() => {
      expect(address()).toBe(`/rounds/${device.round.id}/results`);
    });
    expect(await screen.findAllByText(/twee sleutelhouders/)).not.toEqual([]);
  });

  test('and asks for it again for what came late', async () => {
    const device = await answeredDevice(7);
    const { name, publicKey } = await aResearchOffice('Onderzoeksbureau Zuid');
    await device.storage.offices.save({ name, publicKey });
    const app = await openApp(`/rounds/${device.round.id}/close`, { device });
    await give(app, device.text);
    await app.user.click(await screen.findByRole('button', { name: texts.closingScreen.close }));
    await waitFor(() => {
      expect(address()).toBe(`/rounds/${device.round.id}/results`);
    });
    app.close();

    await device.storage.responses.takeIn(device.round.id, await responsesOf(device, 3));
    const later = await openApp(`/rounds/${device.round.id}`, { device });
    expect(await screen.findByText(texts.lateAnswers.lateLocked)).toBeVisible();
    // For the research office too; neither box stands open unasked.
    const [forLate] = await screen.findAllByRole('button', { name: texts.secondKeyBox.give });
    expect(screen.queryByLabelText(texts.secondKeyBox.textLabel)).not.toBeInTheDocument();
    await later.user.click(forLate!);
    await give(later, device.text);
    expect(await screen.findByText(new RegExp(texts.lateAnswers.lateDiffer(3, 1)))).toBeVisible();
    expect(screen.getByRole('button', { name: texts.lateAnswers.publishAgain(2) })).toBeVisible();
    await later.user.click(screen.getByRole('button', { name: texts.secondKeyBox.give }));
    await give(later, device.text);
    expect(await screen.findByRole('button', { name: texts.giveToResearch.make })).toBeVisible();
    later.close();

    await openApp(`/rounds/${device.round.id}/inbox`, { device });
    expect(await screen.findByText(texts.inboxScreen.lateMessagesExplain)).toBeVisible();
  });

  test('and says under the camera what is wrong with a code', async () => {
    const device = await answeredDevice(1);
    const camera = fakeCamera();
    const { openCamera, scanSignals } = camera;
    const { user } = await openApp(`/rounds/${device.round.id}/close`, {
      device,
      services: { openCamera, scanSignals },
    });
    await user.click(await screen.findByRole('button', { name: texts.scanCodes.start }));
    await screen.findByLabelText(texts.scanCodes.view);
    const { text } = await deviceOfTwo();
    await act(async () => {
      camera.show(text, 0);
      await Promise.resolve();
    });
    const scanning = screen.getByRole('region', { name: texts.secondKeyBox.scanTitle });
    expect(await within(scanning).findByText(texts.secondKeyBox.failures['other-round'])).toBeVisible();
  });
});

test('a package of a round of two keepers takes the second key each time', async () => {
  const device = await answeredDevice(7);
  const services = { ...device, clock: fixedClock(TODAY), digest: webDigest, sealing: hpkeSealingSuite };
  await closeAndPublish(services, device.round.id, device.share);
  const { name, publicKey } = await aResearchOffice('Onderzoeksbureau Zuid');
  await device.storage.offices.save({ name, publicKey });
  const packages: string[] = [];
  const app = await openApp(`/rounds/${device.round.id}`, {
    device,
    services: { download: (fileName) => packages.push(fileName) },
  });
  const { make } = texts.giveToResearch;
  // The first is for late answers.
  await waitFor(() => {
    expect(screen.getAllByRole('button', { name: texts.secondKeyBox.give })).toHaveLength(2);
  });
  const [, forPackage] = screen.getAllByRole('button', { name: texts.secondKeyBox.give });
  await app.user.click(forPackage!);
  await give(app, device.text);
  const button = await screen.findByRole('button', { name: make });
  expect(screen.queryByLabelText(texts.secondKeyBox.textLabel)).not.toBeInTheDocument();
  await app.user.click(button);
  await waitFor(() => {
    expect(packages).toHaveLength(1);
  });
  expect(await screen.findAllByRole('button', { name: texts.secondKeyBox.give })).toHaveLength(2);
  expect(screen.queryByRole('button', { name: make })).not.toBeInTheDocument();
});

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function inHex(_key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? hex(value) : value;
}
