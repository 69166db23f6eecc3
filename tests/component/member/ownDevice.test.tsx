import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { findSealedResponses } from '#exchange/findSealedResponses.ts';
import { readSealedFile } from '#exchange/sealedFile.ts';
import { newSlip } from '#exchange/Slip.ts';
import { webRandomBytes } from '#platform/crypto/webRandomBytes.ts';
import { axeFindings } from '#tests/support/axeFindings.ts';
import { address, goTo, openApp } from '#tests/support/openApp.tsx';
import { allAnswered } from '#tests/support/roundsOnDevice.ts';
import { textsIn } from '#tests/support/textsIn.ts';
import {
  anInvitation,
  answerEverything,
  chooseOnEveryPage,
  handIn,
  type Member,
  openedByFacilitator,
  openOnOwnPhone,
  own,
  texts,
} from './invitedMember.ts';

describe('a member on a phone of their own', () => {
  test('reads who sees what, answers, and hands in a text that holds just those answers, sealed', async () => {
    const invited = await anInvitation();
    const member = await openOnOwnPhone(invited);

    expect(await screen.findByRole('heading', { name: invited.invitation.networkName })).toBeVisible();
    expect(screen.getByText(new RegExp(own.whoSeesWhat.ownDevice.slice(0, 30)))).toBeInTheDocument();
    expect(screen.queryByText(new RegExp(texts.whoSeesWhat.whoDevice.slice(0, 30)))).toBeNull();
    // Who asks who can read the answers, reads that first.
    const readers = screen.getByText(own.whoSeesWhat.yourAnswers).closest('details')!;
    expect(within(readers).getByText(new RegExp(`^${own.whoSeesWhat.whoKeyOne}`))).toBeInTheDocument();
    expect(address()).toBe(`/answer/${invited.invitation.roundId}`);

    await answerEverything(member, 3);
    expect(screen.getByText(own.handInScreen.sendLead)).toBeVisible();
    await member.user.click(screen.getByRole('button', { name: own.waysToSend.copyBlock }));
    expect(await screen.findByText(own.waysToSend.blockCopied)).toBeVisible();

    const message = await openedByFacilitator(invited.facilitator, member.copied.join());
    expect(message).toMatchObject({
      kind: 'response',
      response: { revision: 0, role: null, answers: allAnswered(3) },
    });
  });

  test('is asked once whether they handed in before, and their message says what they said', async () => {
    const invited = await anInvitation();
    const member = await openOnOwnPhone(invited);
    const { consent, begin, beforeNeeded, beforeYes, besideEarlier } = texts.welcomeScreen;
    await member.user.click(await screen.findByLabelText(consent));
    await member.user.click(screen.getByRole('button', { name: begin }));
    expect(screen.getByRole('alert')).toHaveTextContent(beforeNeeded);
    expect(screen.queryByText(besideEarlier)).not.toBeInTheDocument();
    await member.user.click(screen.getByLabelText(beforeYes));
    expect(screen.getByText(besideEarlier)).toBeVisible();
    expect(await axeFindings()).toEqual([]);
    await member.user.click(screen.getByRole('button', { name: begin }));
    await chooseOnEveryPage(member, 3);
    await member.user.click(screen.getByRole('button', { name: own.waysToSend.copyBlock }));
    const message = await openedByFacilitator(invited.facilitator, member.copied.join());
    expect(message).toMatchObject({ kind: 'response', response: { besideEarlier: true } });

    member.close();
    await member.storage.drafts.discard(invited.invitation.roundId);
    const again = await openApp(invited.address, { device: member });
    await again.user.click(await screen.findByLabelText(consent));
    expect(screen.queryByLabelText(beforeYes)).not.toBeInTheDocument();
  });

  test('who says that it is the first time sends a message like any other', async () => {
    const invited = await anInvitation();
    const member = await openOnOwnPhone(invited);
    await answerEverything(member, 3);
    await member.user.click(screen.getByRole('button', { name: own.waysToSend.copyBlock }));
    const message = await openedByFacilitator(invited.facilitator, member.copied.join());
    expect(message.kind === 'response' && 'besideEarlier' in message.response).toBe(false);
  });

  test('who was invited by a slip is not asked: of several on one slip one counts anyway', async () => {
    await openOnOwnPhone(await anInvitation({ slip: newSlip(webRandomBytes) }));
    await screen.findByLabelText(texts.welcomeScreen.consent);
    expect(screen.queryByLabelText(texts.welcomeScreen.beforeYes)).not.toBeInTheDocument();
  });

  test('sends the same sealed message as text, link, file, e-mail and by sharing', async () => {
    const invited = await anInvitation();
    const files: { name: string; contents: Blob }[] = [];
    const shared: string[] = [];
    const member = await openOnOwnPhone(invited, {
      services: {
        download: (name, contents) => files.push({ name, contents }),
        share: ({ text }) => {
          shared.push(text);
          return Promise.resolve('shared');
        },
      },
    });
    await answerEverything(member, 2);
    await member.user.click(screen.getByRole('button', { name: own.waysToSend.copyBlock }));
    await member.user.click(screen.getByRole('button', { name: own.waysToSend.copyLink }));
    await member.user.click(screen.getByRole('button', { name: own.waysToSend.saveFile }));
    await member.user.click(screen.getByRole('button', { name: own.waysToSend.share }));
    const mail = screen.getByRole('link', { name: own.waysToSend.email }).getAttribute('href') ?? '';

    const [block = '', link = ''] = member.copied;
    const { sealed } = findSealedResponses(block);
    expect(sealed).toHaveLength(1);
    expect(link).toMatch(/^http:\/\/localhost[^#]*#\/collect\/[\w-]+$/);
    expect(findSealedResponses(link).sealed).toEqual(sealed);
    expect(files[0]?.name).toMatch(/\.srt\.json$/);
    expect(readSealedFile((await files[0]?.contents.text()) ?? '').sealed).toEqual(sealed);
    expect(findSealedResponses(shared.join()).sealed).toEqual(sealed);
    expect(mail).toMatch(/^mailto:\?subject=/);
    expect(findSealedResponses(decodeURIComponent(mail)).sealed).toEqual(sealed);
  });

  test('meets the same message on coming back, and a higher revision only after a change', async () => {
    const invited = await anInvitation();
    const { facilitator, invitation } = invited;
    const member = await openOnOwnPhone(invited);
    await answerEverything(member, 2);
    const first = await copiedText(member);

    goTo(invited.address);
    await member.user.click(await screen.findByRole('link', { name: own.whereYouAre.toMessage }));
    expect(await copiedText(member)).toBe(first);
    goTo(`/answer/${invitation.roundId}/questions/check`);
    await handIn(member);
    expect(await copiedText(member)).toBe(first);

    await member.user.click(screen.getByRole('link', { name: own.handInScreen.adjust }));
    await chooseOnEveryPage(member, 4);
    const second = await copiedText(member);

    const before = await openedByFacilitator(facilitator, first);
    const after = await openedByFacilitator(facilitator, second);
    if (before.kind !== 'response' || after.kind !== 'response') throw new Error('no response');
    expect(after.response).toEqual({ ...before.response, revision: 1, answers: allAnswered(4) });
  });

  test('is told that a later change is not in the message yet', async () => {
    const invited = await anInvitation();
    const member = await openOnOwnPhone(invited);
    await answerEverything(member, 2);
    expect(screen.queryByText(own.handInScreen.changedSince)).toBeNull();
    const { roundId } = invited.invitation;
    const stored = await member.storage.drafts.get(roundId);
    if (!stored.ok) throw new Error(stored.error);
    await member.storage.drafts.change(roundId, stored.value.responseId, {
      change: 'answer',
      item: 'd1',
      answer: 4,
    });
    expect(await screen.findByText(own.handInScreen.changedSince)).toBeVisible();
  });

  test('goes on where they were; starting over keeps to the one response', async () => {
    const invited = await anInvitation();
    const member = await openOnOwnPhone(invited);
    await answerEverything(member, 2);
    const first = await openedByFacilitator(invited.facilitator, await copiedText(member));

    goTo(invited.address);
    expect(await screen.findByText(own.draftOnDevice.resumeText(9, 9))).toBeVisible();
    expect(screen.queryByText(texts.draftOnDevice.draftTitle)).toBeNull();
    await member.user.click(screen.getByRole('button', { name: own.draftOnDevice.startOver }));
    await member.user.click(screen.getByRole('button', { name: own.draftOnDevice.startOverConfirm }));
    await answerEverything(member, 1);

    const again = await openedByFacilitator(invited.facilitator, await copiedText(member));
    if (first.kind !== 'response' || again.kind !== 'response') throw new Error('no response');
    expect(again.response).toEqual({ ...first.response, revision: 1, answers: allAnswered(1) });
  });

  test('withdraws after a confirmation, by a message on the same roads, and may take part after all', async () => {
    const invited = await anInvitation();
    const { facilitator } = invited;
    const member = await openOnOwnPhone(invited);
    await answerEverything(member, 2);
    const first = await openedByFacilitator(facilitator, await copiedText(member));
    if (first.kind !== 'response') throw new Error('no response');
    const { responseId } = first.response;

    await member.user.click(screen.getByRole('button', { name: own.handInScreen.withdraw }));
    await member.user.click(screen.getByRole('button', { name: own.member.notNow }));
    expect(screen.getByRole('heading', { name: own.handInScreen.sendTitle })).toBeVisible();

    await member.user.click(screen.getByRole('button', { name: own.handInScreen.withdraw }));
    await member.user.click(
      within(screen.getByRole('dialog')).getByRole('button', { name: own.handInScreen.withdrawConfirm }),
    );
    await screen.findByRole('heading', { name: own.handInScreen.sendWithdrawalTitle });
    expect(await openedByFacilitator(facilitator, await copiedText(member))).toEqual({
      kind: 'withdrawal',
      responseId,
      revision: 1,
      slip: null,
    });

    await member.user.click(screen.getByRole('link', { name: own.handInScreen.againAfterAll }));
    await handIn(member);
    expect(await openedByFacilitator(facilitator, await copiedText(member))).toEqual({
      kind: 'response',
      response: { ...first.response, revision: 2 },
      slip: null,
    });
  });

  test('erases everything of theirs, and only after a confirmation', async () => {
    const invited = await anInvitation();
    const member = await openOnOwnPhone(invited);
    await answerEverything(member, 2);
    const { roundId } = invited.invitation;

    await member.user.click(screen.getByRole('button', { name: own.member.erase }));
    expect((await member.storage.drafts.get(roundId)).ok).toBe(true);
    await member.user.click(screen.getByRole('button', { name: own.member.eraseConfirm }));

    await screen.findByRole('heading', { name: textsIn.nl.homeScreen.title });
    expect(await member.database.table('participations').count()).toBe(0);
    expect(await member.database.table('drafts').count()).toBe(0);
  });

  test('finds the round behind the member’s door', async () => {
    const invited = await anInvitation();
    const member = await openOnOwnPhone(invited);
    await screen.findByRole('heading', { name: invited.invitation.networkName });
    goTo('/answer');
    const door = await screen.findByRole('link', { name: new RegExp(invited.invitation.networkName) });
    expect(door).toHaveTextContent(invited.invitation.schoolYear);
    await member.user.click(door);
    expect(await screen.findByLabelText(texts.welcomeScreen.consent)).toBeVisible();
  });

  test('can read and use the screen with the message without seeing it', async () => {
    const member = await openOnOwnPhone(await anInvitation());
    await answerEverything(member, 2);
    expect(await axeFindings()).toEqual([]);
  });
});

test('a facilitator who opens the own link gets the round itself, which is passed round', async () => {
  const invited = await anInvitation();
  await openApp(invited.address, { device: invited.facilitator });
  expect(await screen.findByText(new RegExp(texts.whoSeesWhat.whoDevice.slice(0, 30)))).toBeInTheDocument();
  expect(await invited.facilitator.database.table('participations').count()).toBe(0);
});

/** The text that the screen now gives to send. */
async function copiedText({ user, copied }: Member): Promise<string> {
  await user.click(await screen.findByRole('button', { name: own.waysToSend.copyBlock }));
  return copied.at(-1) ?? '';
}
