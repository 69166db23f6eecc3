import { screen } from '@testing-library/react';

import { findSealedResponses } from '#exchange/findSealedResponses.ts';
import { type Invitation, invitationTo } from '#exchange/Invitation.ts';
import { writeInvitation } from '#exchange/invitationText.ts';
import { openMessage } from '#exchange/sealedResponse.ts';
import { hpkeSealingSuite } from '#platform/crypto/hpkeSealingSuite.ts';
import { ok } from '#shared/Result.ts';
import { type Circumstances, openApp, type OpenedApp } from '#tests/support/openApp.tsx';
import { deviceWithOpenRound, type DeviceWithRound } from '#tests/support/roundsOnDevice.ts';
import { textsIn } from '#tests/support/textsIn.ts';

export const texts = textsIn.nl;
export const own = textsIn.nl;

export interface Invited {
  readonly facilitator: DeviceWithRound;
  readonly invitation: Invitation;
  /** The address behind the link. */
  readonly address: string;
}

/** A round that is open on the facilitator's device, and the invitation to it. */
export async function anInvitation(changes: Partial<Invitation> = {}): Promise<Invited> {
  const facilitator = await deviceWithOpenRound({ asksRole: false });
  const invitation = { ...invitationTo(facilitator.round, facilitator.network), ...changes };
  return { facilitator, invitation, address: `/invitation/${writeInvitation(invitation)}` };
}

export interface Member extends OpenedApp {
  /** What was put on the clipboard, in order. */
  readonly copied: readonly string[];
}

/** The member's own phone, on which the address is opened. The questionnaire is found beside the app. */
export async function openOnOwnPhone(
  { facilitator, address }: Invited,
  circumstances: Circumstances = {},
): Promise<Member> {
  const copied: string[] = [];
  const app = await openApp(address, {
    ...circumstances,
    services: {
      fetchInstrument: () => Promise.resolve(ok(facilitator.instrument)),
      copyText: (text) => {
        copied.push(text);
        return Promise.resolve(true);
      },
      ...circumstances.services,
    },
  });
  return { ...app, copied };
}

/** From the explanation to the message that is ready to be sent. */
export async function answerEverything(
  { user }: Member,
  point: number,
  { before = texts.welcomeScreen.beforeNo } = {},
): Promise<void> {
  await user.click(await screen.findByLabelText(texts.welcomeScreen.consent));
  const asked = screen.queryByLabelText(before);
  if (asked !== null) await user.click(asked);
  await user.click(screen.getByRole('button', { name: texts.welcomeScreen.begin }));
  await chooseOnEveryPage({ user }, point);
}

/** From the first page of items: the same point everywhere, then handing in. */
export async function chooseOnEveryPage({ user }: Pick<Member, 'user'>, point: number): Promise<void> {
  for (;;) {
    await screen.findByRole('heading', { name: texts.questionnaire.itemsTitle });
    for (const radio of screen.getAllByRole('radio')) {
      if (radio.getAttribute('value') === String(point)) await user.click(radio);
    }
    const onward = screen.queryByRole('button', { name: texts.questionnaire.next });
    await user.click(onward ?? screen.getByRole('button', { name: texts.questionsScreen.toCheck }));
    if (onward === null) break;
  }
  await handIn({ user });
}

export async function handIn({ user }: Pick<Member, 'user'>): Promise<void> {
  await user.click(await screen.findByRole('button', { name: texts.checkStep.handIn }));
  await screen.findByRole('heading', { name: own.handInScreen.sendTitle });
}

/** What the facilitator's app finds in a text that a member sent. */
export async function openedByFacilitator({ storage, round, instrument }: DeviceWithRound, text: string) {
  const found = findSealedResponses(text);
  const [bytes] = found.sealed;
  const key = await storage.rounds.keptKey(round.id);
  if (bytes === undefined || found.sealed.length !== 1 || found.refused.length > 0 || !key.ok) {
    throw new Error('not one sealed message');
  }
  const opened = await openMessage({
    bytes,
    privateKey: key.value,
    instrument,
    instrumentHash: round.instrument.hash,
    roundId: round.id,
    suite: hpkeSealingSuite,
  });
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
}
