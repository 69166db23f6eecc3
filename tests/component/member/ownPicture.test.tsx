import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { LANGUAGES } from '#shared/Language.ts';
import { axeFindings } from '#tests/support/axeFindings.ts';
import { address, goTo, openApp } from '#tests/support/openApp.tsx';
import { deviceWithOpenRound } from '#tests/support/roundsOnDevice.ts';
import { aDraft } from '#tests/support/storageExamples.ts';
import { textsIn } from '#tests/support/textsIn.ts';
import { type PhoneHandedIn, phoneWithAnswers } from './handedInOnPhone.ts';

const own = textsIn.nl;
const texts = textsIn.nl.ownPictureScreen;

// Direction 3, 3, 4; belonging 2 and "don't know"; insight 4, 4; use nothing.
const ANSWERS = { d1: 3, d2: 3, d3: 4, b1: 2, b2: 'na', i1: 4, i2: 4 } as const;

describe('a member’s own picture', () => {
  test('is one step from the message, and shows the own figures in three views', async () => {
    const phone = await phoneWithAnswers(ANSWERS);
    const { user } = await openApp(`/answer/${phone.invitation.roundId}/hand-in`, { device: phone });
    await user.click(await screen.findByRole('link', { name: own.whereYouAre.toOwnPicture }));

    expect(await screen.findByRole('heading', { level: 1, name: texts.title })).toBeVisible();
    expect(screen.getByText(texts.lead)).toBeVisible();
    expect(screen.getByRole('button', { name: /^Richting: gemiddelde van je antwoorden 3,3/ })).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Punten' }));
    expect(screen.getByRole('button', { name: /^Gebruik: geen gemiddelde te zien/ })).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Tabel' }));
    expect(screen.getByRole('row', { name: 'Verbondenheid 2,0 1 van 2' })).toBeVisible();

    await user.click(screen.getByRole('link', { name: texts.toMessage }));
    expect(await screen.findByRole('heading', { name: own.handInScreen.sendTitle })).toBeVisible();
  });

  test('has every statement below it with the answer in the scale’s own words', async () => {
    const { user } = await openOwnPicture(await phoneWithAnswers(ANSWERS));
    await user.click(screen.getByRole('button', { name: /^Verbondenheid: / }));
    const fold = openFold('Verbondenheid');
    expect(within(fold).getByText('Verbondenheid').closest('summary')).toHaveFocus();
    expect(answersIn(fold)).toEqual([
      ['Ik hoor bij deze groep.', '2 · soms'],
      ['Ieders stem telt.', 'weet ik niet'],
    ]);
    await user.click(screen.getByRole('button', { name: /^Gebruik: / }));
    expect(answersIn(openFold('Gebruik')).map(([, answer]) => answer)).toEqual([
      texts.notAnswered,
      texts.notAnswered,
    ]);
  });

  test('says nothing of a group, offers nothing to download or send, and leaves nothing behind', async () => {
    const phone = await phoneWithAnswers(ANSWERS);
    const before = await everythingOn(phone);
    await openOwnPicture(phone);
    expect(screen.getByText(texts.nothingBeside)).toBeVisible();
    expect(screen.getByRole('main')).not.toHaveTextContent(/van de leden|leden gaven|van het netwerk|editie/);
    expect(screen.queryByRole('button', { name: /SVG|PNG|CSV|Afdrukken|Delen/ })).not.toBeInTheDocument();
    expect(await everythingOn(phone)).toEqual(before);
  });

  test('shows what stands on the device now, and says so after a change', async () => {
    const phone = await phoneWithAnswers(ANSWERS);
    await openOwnPicture(phone);
    expect(screen.queryByText(texts.changedSince)).not.toBeInTheDocument();
    const { roundId } = phone.invitation;
    const { responseId } = await phone.participation();
    await phone.storage.drafts.change(roundId, responseId, { change: 'answer', item: 'd1', answer: 1 });
    expect(await screen.findByText(texts.changedSince)).toBeVisible();
    expect(screen.getByRole('button', { name: /^Richting: gemiddelde van je antwoorden 2,7/ })).toBeVisible();
  });

  test('stays after a withdrawal, for as long as the answers are on the device', async () => {
    const phone = await phoneWithAnswers(ANSWERS);
    const { user } = await openApp(`/answer/${phone.invitation.roundId}/hand-in`, { device: phone });
    await user.click(await screen.findByRole('button', { name: own.handInScreen.withdraw }));
    await user.click(
      within(screen.getByRole('dialog')).getByRole('button', { name: own.handInScreen.withdrawConfirm }),
    );
    expect(await screen.findByText(textsIn.nl.handInScreen.ownPictureWithdrawn)).toBeVisible();
    await user.click(screen.getByRole('link', { name: own.whereYouAre.toOwnPicture }));
    expect(await screen.findByText(texts.withdrawn)).toBeVisible();

    await phone.storage.drafts.discard(phone.invitation.roundId);
    expect(await screen.findByText(texts.gone)).toBeVisible();
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    goTo(`/answer/${phone.invitation.roundId}/hand-in`);
    await screen.findByRole('heading', { name: own.handInScreen.sendWithdrawalTitle });
    expect(screen.queryByRole('link', { name: own.whereYouAre.toOwnPicture })).not.toBeInTheDocument();
  });

  test('is reached from the explanation once something was handed in, and not before', async () => {
    const handedIn = await phoneWithAnswers(ANSWERS);
    const { close } = await openApp(`/answer/${handedIn.invitation.roundId}`, { device: handedIn });
    expect(await screen.findByRole('link', { name: own.whereYouAre.toOwnPicture })).toBeVisible();
    close();

    const answering = await phoneWithAnswers(ANSWERS, { sealed: false });
    await openApp(`/answer/${answering.invitation.roundId}/own-picture`, { device: answering });
    await waitFor(() => {
      expect(address()).toBe(`/answer/${answering.invitation.roundId}`);
    });
    expect(await screen.findByText(own.draftOnDevice.resumeTitle)).toBeVisible();
    expect(screen.queryByRole('link', { name: own.whereYouAre.toOwnPicture })).not.toBeInTheDocument();
  });

  test('does not exist on a device that is passed round', async () => {
    const device = await deviceWithOpenRound();
    await device.storage.drafts.start({ ...aDraft(device.round), answers: ANSWERS });
    await openApp(`/answer/${device.round.id}/own-picture`, { device });
    expect(await screen.findByText('Deze pagina is er niet')).toBeVisible();
    expect(screen.getByRole('main')).not.toHaveTextContent(/Richting|soms/);
  });

  test('without enough answers there is no drawing, but the answers are there', async () => {
    const phone = await phoneWithAnswers({ d1: 3 });
    await openOwnPicture(phone);
    expect(screen.getByText(texts.nothingToDraw)).toBeVisible();
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    expect(answersIn(openFold('Richting'))[0]).toEqual(['We hebben een gezamenlijk doel.', '3 · vaak']);
  });

  test.each(LANGUAGES)('axe finds nothing in any view (%s)', async (language) => {
    const phone = await phoneWithAnswers(ANSWERS);
    const address = `/answer/${phone.invitation.roundId}/own-picture`;
    const { user } = await openApp(address, { device: phone, language });
    await screen.findByRole('heading', { level: 1, name: textsIn[language].ownPictureScreen.title });
    for (const view of screen.getAllByRole('radio')) {
      await user.click(view);
      expect(await axeFindings()).toEqual([]);
    }
  });
});

async function openOwnPicture(phone: PhoneHandedIn) {
  const app = await openApp(`/answer/${phone.invitation.roundId}/own-picture`, { device: phone });
  await screen.findByRole('heading', { level: 1, name: texts.title });
  return app;
}

function openFold(dimension: string): HTMLElement {
  const folds = screen.getAllByRole('group').filter(({ tagName }) => tagName === 'DETAILS');
  const fold = folds.find((each) => within(each).queryByText(dimension) !== null);
  if (fold === undefined) throw new Error(`no ${dimension}`);
  expect(fold).toHaveAttribute('open');
  return fold;
}

function answersIn(fold: HTMLElement): readonly (readonly (string | null)[])[] {
  const statements = within(fold).getAllByRole('term');
  const answers = within(fold).getAllByRole('definition');
  return statements.map((statement, place) => [statement.textContent, answers[place]?.textContent ?? null]);
}

function everythingOn({ database }: PhoneHandedIn) {
  return Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()]));
}
