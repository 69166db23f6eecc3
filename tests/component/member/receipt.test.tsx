import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { receiptCode } from '#exchange/receiptCode.ts';
import { webDigest } from '#platform/crypto/webDigest.ts';
import { openApp } from '#tests/support/openApp.tsx';
import { textsIn } from '#tests/support/textsIn.ts';
import { type PhoneHandedIn, phoneWithAnswers } from './handedInOnPhone.ts';

const own = textsIn.nl.handInScreen;
const texts = textsIn.nl.receipt;

describe('the receipt of what was handed in', () => {
  test('says what the message is, with the code of these very sealed bytes', async () => {
    const phone = await phoneWithAnswers({ d1: 3, d2: 'na' });
    await openMessage(phone);
    expect(facts()).toEqual({
      Netwerk: phone.invitation.networkName,
      Schooljaar: phone.invitation.schoolYear,
      'Wat erin zit': '2 van 9 stellingen beantwoord',
      Versie: '1',
      Code: await codeOf(phone),
    });
  });

  test('is there in English too', async () => {
    const phone = await phoneWithAnswers({ d1: 3 });
    await openApp(`/answer/${phone.invitation.roundId}/hand-in`, { device: phone, language: 'en' });
    await screen.findByRole('heading', { name: textsIn.en.receipt.title });
    expect(facts('Your receipt')).toMatchObject({
      'What is in it': '1 of 9 statements answered',
      Version: '1',
    });
  });

  test('is the same on coming back another day: it keeps no day', async () => {
    const phone = await phoneWithAnswers({ d1: 3 });
    const { close } = await openMessage(phone);
    const before = facts();
    close();
    await openMessage(phone, '2027-01-08');
    expect(facts()).toEqual(before);
  });

  test('does not count answers that have changed since, and is a new one after handing in again', async () => {
    const phone = await phoneWithAnswers({ d1: 3 });
    const { user } = await openMessage(phone);
    const first = facts();
    const { roundId } = phone.invitation;
    const { responseId } = await phone.participation();
    await phone.storage.drafts.change(roundId, responseId, { change: 'answer', item: 'd2', answer: 1 });
    await screen.findByText(own.changedSince);
    expect(facts()).toEqual({ ...first, 'Wat erin zit': texts.answersBefore });

    await user.click(screen.getByRole('link', { name: own.handInAgain }));
    await user.click(await screen.findByRole('button', { name: 'Inleveren' }));
    await screen.findByText('2 van 9 stellingen beantwoord');
    expect(facts()).toMatchObject({
      Versie: '2, in de plaats van de vorige',
      Code: await codeOf(phone),
    });
    expect(facts()['Code']).not.toBe(first['Code']);
  });

  test('says of a withdrawal that it is one', async () => {
    const phone = await phoneWithAnswers({ d1: 3 });
    const { user } = await openMessage(phone);
    await user.click(screen.getByRole('button', { name: own.withdraw }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: own.withdrawConfirm }));
    await screen.findByRole('heading', { name: own.sendWithdrawalTitle });
    expect(facts()).toMatchObject({ 'Wat erin zit': texts.withdrawal });
    expect(await screen.findByText(await codeOf(phone))).toBeVisible();
  });
});

async function openMessage(phone: PhoneHandedIn, today?: string) {
  const day = today === undefined ? {} : { today };
  const app = await openApp(`/answer/${phone.invitation.roundId}/hand-in`, { device: phone, ...day });
  await screen.findByRole('heading', { name: own.sendTitle });
  return app;
}

function facts(title = texts.title): Readonly<Record<string, string>> {
  const receipt = within(screen.getByRole('region', { name: title }));
  const values = receipt.getAllByRole('definition').map(({ textContent }) => textContent);
  return Object.fromEntries(
    receipt.getAllByRole('term').map(({ textContent }, place) => [textContent, values[place] ?? '']),
  );
}

async function codeOf(phone: PhoneHandedIn): Promise<string> {
  const { sealed } = await phone.participation();
  if (sealed === null) throw new Error('nothing was handed in');
  return receiptCode(sealed, webDigest);
}
