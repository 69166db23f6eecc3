import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { hpkeSealingSuite } from '#platform/crypto/hpkeSealingSuite.ts';
import { webDigest } from '#platform/crypto/webDigest.ts';
import { axeFindings } from '#tests/support/axeFindings.ts';
import { fixedClock } from '#tests/support/fixedPorts.ts';
import { openApp } from '#tests/support/openApp.tsx';
import { allAnswered, answerAndHandIn } from '#tests/support/roundsOnDevice.ts';
import { TODAY } from '#tests/support/storageExamples.ts';
import { storageForTests, type StorageForTests } from '#tests/support/storageForTests.ts';
import { textsIn } from '#tests/support/textsIn.ts';
import { closeAndPublish } from '#usecases/closing/closeAndPublish.ts';
import { sealToSend } from '#usecases/handingIn/sealToSend.ts';
import { type PhoneHandedIn, phoneWithAnswers } from './handedInOnPhone.ts';

const texts = textsIn.nl.countedScreen;
const room = textsIn.nl.membersCheck;

describe('a member looks whether an edition counts their answers', () => {
  test('with the link of the results room, which shows the same code as the picture', async () => {
    const phone = await phoneWithAnswers(allAnswered(4));
    await received(phone);
    await closed(phone);
    const { address, code } = await linkOfTheRoom(phone);

    await openApp(address, { device: phone });

    expect(await screen.findByRole('heading', { name: texts.titles.counted })).toHaveFocus();
    expect(screen.getByText(texts.leads.counted)).toBeVisible();
    expect(facts()).toEqual({
      Netwerk: phone.invitation.networkName,
      Schooljaar: phone.invitation.schoolYear,
      Editie: '1',
      [texts.responses]: '6',
      Code: code,
    });
    expect(await axeFindings()).toEqual([]);
  });

  test('in English too', async () => {
    const phone = await phoneWithAnswers(allAnswered(4));
    await received(phone);
    await closed(phone);
    const { address } = await linkOfTheRoom(phone);
    await openApp(address, { device: phone, language: 'en' });
    await screen.findByRole('heading', { name: 'Your answers count' });
  });

  test('reads that what never arrived does not count', async () => {
    const phone = await phoneWithAnswers(allAnswered(4));
    await closed(phone);
    const { address } = await linkOfTheRoom(phone);
    await openApp(address, { device: phone });
    await screen.findByRole('heading', { name: texts.titles['not-counted'] });
  });

  test('reads that what they changed since does not count, and no more than that', async () => {
    const phone = await phoneWithAnswers(allAnswered(4));
    await received(phone);
    await closed(phone);
    const { address } = await linkOfTheRoom(phone);
    const { responseId } = await phone.participation();
    const { round, instrument } = phone.facilitator;
    await phone.storage.drafts.change(round.id, responseId, { change: 'answer', item: 'd2', answer: 1 });
    await sealAgain(phone, instrument);
    await openApp(address, { device: phone });
    await screen.findByRole('heading', { name: texts.titles['not-counted'] });
    expect(screen.getByText(texts.leads['not-counted'])).toHaveTextContent(/is hier niet te zien\.$/u);
  });

  test('who never handed in, or took no part here, reads just that', async () => {
    const begun = await phoneWithAnswers(allAnswered(4), { sealed: false });
    await closed(begun);
    const { address } = await linkOfTheRoom(begun);
    const { close } = await openApp(address, { device: begun });
    await screen.findByRole('heading', { name: texts.titles['not-handed-in'] });
    close();

    await openApp(address, { device: await storageForTests() });
    await screen.findByRole('heading', { name: texts.titles['nothing-here'] });
    expect(facts()).not.toHaveProperty('Netwerk');
  });

  test('reads that a damaged participation cannot tell', async () => {
    const phone = await phoneWithAnswers(allAnswered(4));
    await closed(phone);
    const { address } = await linkOfTheRoom(phone);
    await phone.database.table('participations').update(phone.invitation.roundId, { state: 7 });
    await openApp(address, { device: phone });
    await screen.findByRole('heading', { name: texts.titles.damaged });
  });

  test('reads in one sentence why a link does not open', async () => {
    const phone = await phoneWithAnswers(allAnswered(4));
    await closed(phone);
    const { address } = await linkOfTheRoom(phone);
    const { close } = await openApp(address.slice(0, -9), { device: phone });
    await screen.findByRole('heading', { name: texts.refusedTitle });
    expect(screen.getByText(texts.refusals.truncated)).toBeVisible();
    close();
    await openApp('/edition/zomaar', { device: phone });
    expect(await screen.findByText(texts.refusals['not-ours'])).toBeVisible();
  });
});

describe('the results room offers the link', () => {
  test('as a code too, for a network as large as most', async () => {
    const phone = await phoneWithAnswers(allAnswered(4));
    await closed(phone);
    const { user } = await openRoom(phone);
    await user.click(await screen.findByRole('button', { name: room.show }));
    const dialog = within(screen.getByRole('dialog', { name: room.scanTitle }));
    expect(await dialog.findByRole('img', { name: room.qrLabel })).toBeInTheDocument();
  });

  test('and says on the picture that it was made from a backup, where it was', async () => {
    const phone = await phoneWithAnswers(allAnswered(4));
    const { database, round } = phone.facilitator;
    await database.table('rounds').update(round.id, { restored: true });
    await closed(phone);
    await openRoom(phone);
    const [line] = await screen.findAllByText(/· gemaakt uit een back-up · code/u);
    expect(line).toBeVisible();
  });
});

async function received({ facilitator, participation }: PhoneHandedIn): Promise<void> {
  const { sealed } = await participation();
  if (sealed === null) throw new Error('nothing was handed in');
  await facilitator.storage.responses.takeIn(facilitator.round.id, [sealed]);
}

/** With five others, who answered on the device that was passed round. */
async function closed({ facilitator }: PhoneHandedIn): Promise<void> {
  for (const point of [1, 2, 3, 3, 2]) await answerAndHandIn(facilitator, allAnswered(point));
  const services = { storage: facilitator.storage, digest: webDigest, sealing: hpkeSealingSuite };
  const published = await closeAndPublish({ ...services, clock: fixedClock(TODAY) }, facilitator.round.id);
  if (!published.ok) throw new Error(published.error);
}

async function openRoom({ facilitator }: PhoneHandedIn, copied: string[] = []) {
  const device: StorageForTests = facilitator;
  return openApp(`/rounds/${facilitator.round.id}/results`, {
    device,
    services: {
      copyText: (text) => {
        copied.push(text);
        return Promise.resolve(true);
      },
    },
  });
}

/** The address behind the link that the facilitator copies, and the code that stands with the picture. */
async function linkOfTheRoom(phone: PhoneHandedIn): Promise<{ address: string; code: string }> {
  const copied: string[] = [];
  const { user, close } = await openRoom(phone, copied);
  await user.click(await screen.findByRole('button', { name: room.copy }));
  await waitFor(() => {
    expect(copied).toHaveLength(1);
  });
  const line = screen.getByRole('main').textContent;
  close();
  const code = /· code (.{9})/u.exec(line)?.[1]?.replace('\u00a0', ' ') ?? '';
  return { address: new URL(copied[0] ?? '').hash.slice(1), code };
}

async function sealAgain(phone: PhoneHandedIn, instrument: PhoneHandedIn['facilitator']['instrument']) {
  const services = { storage: phone.storage, sealing: hpkeSealingSuite, digest: webDigest };
  const sealed = await sealToSend(services, { participation: await phone.participation(), instrument });
  if (!sealed.ok) throw new Error(sealed.error);
}

function facts(): Readonly<Record<string, string>> {
  const values = screen.getAllByRole('definition').map(({ textContent }) => textContent);
  return Object.fromEntries(
    screen.getAllByRole('term').map(({ textContent }, place) => [textContent, values[place] ?? '']),
  );
}
