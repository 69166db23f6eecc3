import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';

import { closeRound } from '#round/lifeCycle.ts';
import { LANGUAGES } from '#shared/Language.ts';
import { err } from '#shared/Result.ts';
import { axeFindings } from '#tests/support/axeFindings.ts';
import { openApp } from '#tests/support/openApp.tsx';
import { anEdition, TODAY } from '#tests/support/storageExamples.ts';
import { textsIn } from '#tests/support/textsIn.ts';
import { type PhoneHandedIn, phoneWithAnswers } from './handedInOnPhone.ts';
import { anInvitation, openOnOwnPhone } from './invitedMember.ts';

const own = textsIn.nl;
const texts = textsIn.nl;

describe('what a member has of a round and cannot be read any more', () => {
  test.each(LANGUAGES)('says so, and axe finds nothing (%s)', async (language) => {
    const phone = await damagedPhone();
    await openApp(`/answer/${phone.invitation.roundId}`, { device: phone, language });
    const { damagedTitle, damagedLead } = textsIn[language].damagedParticipation;
    expect(await screen.findByRole('heading', { level: 1, name: damagedTitle })).toBeVisible();
    expect(screen.getByText(damagedLead)).toBeVisible();
    await waitFor(() => {
      expect(document.title).toContain(damagedTitle);
    });
    expect(await axeFindings()).toEqual([]);
  });

  test('is theirs to erase, and only after a confirmation', async () => {
    const phone = await damagedPhone();
    const { user } = await openApp(`/answer/${phone.invitation.roundId}`, { device: phone });
    await user.click(await screen.findByRole('button', { name: own.member.erase }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: own.member.notNow }));
    expect(await phone.database.table('participations').count()).toBe(1);

    await user.click(screen.getByRole('button', { name: own.member.erase }));
    await user.click(screen.getByRole('button', { name: own.member.eraseConfirm }));
    await screen.findByRole('heading', { name: textsIn.nl.homeScreen.title });
    expect(await phone.database.table('participations').count()).toBe(0);
    expect(await phone.database.table('drafts').count()).toBe(0);
  });

  test('stays, and the screen says so, where erasing fails', async () => {
    const phone = await damagedPhone();
    const { user } = await openApp(`/answer/${phone.invitation.roundId}`, {
      device: phone,
      storage: (storage) => ({
        ...storage,
        participations: { ...storage.participations, remove: () => Promise.resolve(err('storage-failed')) },
      }),
    });
    await user.click(await screen.findByRole('button', { name: own.member.erase }));
    await user.click(screen.getByRole('button', { name: own.member.eraseConfirm }));
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.getByRole('heading', { name: own.damagedParticipation.damagedTitle })).toBeVisible();
  });
});

describe('a round that closed', () => {
  test('is said to be past its day to a member who was invited to it', async () => {
    const phone = await phoneWithAnswers({ d1: 3 });
    await openApp(`/answer/${phone.invitation.roundId}`, { device: phone, today: '2027-12-01' });
    expect(await screen.findByText(/^Antwoorden kon tot en met .+ Vraag je facilitator/)).toBeVisible();
    expect(screen.getByRole('link', { name: own.whereYouAre.toMessage })).toBeVisible();
  });

  test('on this same device leaves a member what is theirs, and says in a sentence that it is closed', async () => {
    const phone = await phoneWithAnswers({ d1: 3 });
    await closeOnPhone(phone);
    const { user } = await openApp(`/answer/${phone.invitation.roundId}`, { device: phone });
    expect(await screen.findByText(texts.roundToAnswer.roundClosed)).toBeVisible();
    await user.click(screen.getByRole('link', { name: own.whereYouAre.toMessage }));
    expect(await screen.findByText(texts.roundToAnswer.roundClosed)).toBeVisible();
    expect(screen.getByRole('button', { name: own.member.erase })).toBeVisible();
  });

  test('says so to whoever has nothing of their own there', async () => {
    const phone = await phoneWithAnswers({ d1: 3 });
    await closeOnPhone(phone);
    await phone.storage.participations.remove(phone.invitation.roundId);
    await openApp(`/answer/${phone.invitation.roundId}`, { device: phone });
    expect(await screen.findByRole('heading', { name: texts.roundToAnswer.roundNotOpenTitle })).toBeVisible();
    expect(screen.getByText(texts.roundToAnswer.roundClosed)).toBeVisible();
  });
});

test('the browser is asked to keep what is here once a first answer of a member is saved, and not before', async () => {
  const askToKeep = vi.fn(() => Promise.resolve(true));
  const { user } = await openOnOwnPhone(await anInvitation(), { services: { askToKeep } });
  const consent = await screen.findByLabelText(texts.welcomeScreen.consent);
  expect(askToKeep).not.toHaveBeenCalled();
  await user.click(consent);
  await user.click(screen.getByLabelText(texts.welcomeScreen.beforeNo));
  await user.click(screen.getByRole('button', { name: texts.welcomeScreen.begin }));
  await screen.findByRole('heading', { name: texts.questionnaire.itemsTitle });
  expect(askToKeep).not.toHaveBeenCalled();
  const [first, , , , , , another] = screen.getAllByRole('radio');
  await user.click(first!);
  await waitFor(() => {
    expect(askToKeep).toHaveBeenCalledOnce();
  });
  await user.click(another!);
  await waitFor(() => {
    expect(another).toBeChecked();
  });
  expect(askToKeep).toHaveBeenCalledOnce();
});

async function damagedPhone(): Promise<PhoneHandedIn> {
  const phone = await phoneWithAnswers({ d1: 3 });
  const { roundId } = phone.invitation;
  await phone.database.table('participations').update(roundId, { state: 'unheard-of' });
  return phone;
}

/** The round itself came to the phone as well, and was closed there. */
async function closeOnPhone({ storage, facilitator }: PhoneHandedIn): Promise<void> {
  const { network, round } = facilitator;
  const key = await facilitator.storage.rounds.keptKey(round.id);
  if (!key.ok) throw new Error(key.error);
  const { publicKey: _key, ...prepared } = round;
  await storage.networks.save(network);
  await storage.rounds.prepare({ ...prepared, status: 'prepared' });
  await storage.rounds.open(round, key.value, []);
  const closed = await storage.rounds.close(closeRound(round, TODAY), await anEdition(round), []);
  if (!closed.ok) throw new Error(closed.error);
}
