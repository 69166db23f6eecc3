import type { Page } from '@playwright/test';

import { invitationTo } from '#exchange/Invitation.ts';
import { writeInvitation } from '#exchange/invitationText.ts';
import type { Participation } from '#exchange/Participation.ts';
import { paths } from '#shell/routes.ts';
import { textsIn } from '#tests/support/textsIn.ts';

import {
  aDraft,
  allAnswers,
  facilitatorsDevice,
  instrument,
  messages,
  network,
  participationOf,
  round,
  storedInstrument,
  VERSION,
} from '../materials.ts';
import { press } from '../onScreen.ts';
import type { Stored } from '../Stored.ts';
import type { Write } from '../Write.ts';

const texts = textsIn.nl;
const answeredDraft = aDraft(allAnswers(7), { at: 'check' });
const firstItem = instrument.items[0]?.id ?? '';

export const anAnswer: Write = {
  name: 'an answer',
  stored: () => facilitatorsDevice(3, [aDraft({}, { at: 'items', page: 0 })]),
  at: paths.questions(round.id, '1'),
  does: (page) => page.locator(`[data-item="${firstItem}"] label`).first().click(),
};

export const aFirstQuestionnaire: Write = {
  name: 'a first questionnaire',
  stored: () => facilitatorsDevice(3),
  at: paths.welcome(round.id),
  does: begin,
};

export const handingIn: Write = {
  name: 'handing in on the device that goes round',
  stored: () => facilitatorsDevice(3, [answeredDraft]),
  at: paths.questions(round.id, 'check'),
  does: (page) => press(page, texts.checkStep.handIn),
  roomUntil: 'sealedResponses',
};

export const acceptingAnInvitation: Write = {
  name: 'accepting an invitation',
  stored: () => Promise.resolve({ version: VERSION, tables: { participations: [], drafts: [] } }),
  at: paths.invitation(writeInvitation(invitationTo(round, network))),
  does: () => Promise.resolve(),
  roomUntil: 'participations',
};

export const sayingWhatWasBefore: Write = {
  name: 'saying whether something was handed in before',
  stored: () => Promise.resolve(membersDevice(participationOf(answeredDraft), { hasDraft: false })),
  at: paths.welcome(round.id),
  does: async (page) => {
    await page.getByLabel(texts.welcomeScreen.beforeNo, { exact: true }).check();
    await begin(page);
  },
};

export const handingInElsewhere: Write = {
  name: 'handing in on a device of their own',
  stored: () => Promise.resolve(membersDevice(participationOf(answeredDraft))),
  at: paths.questions(round.id, 'check'),
  does: (page) => press(page, texts.checkStep.handIn),
  roomUntil: 'participations',
};

export const handingInAgain: Write = {
  name: 'handing in again on a device of their own',
  stored: async () => membersDevice(await handedIn()),
  at: paths.questions(round.id, 'check'),
  does: (page) => press(page, texts.checkStep.handIn),
  roomUntil: 'participations',
};

export const withdrawing: Write = {
  name: 'withdrawing on a device of their own',
  stored: async () => membersDevice(await handedIn()),
  at: paths.handIn(round.id),
  does: async (page) => {
    await press(page, texts.handInScreen.withdraw);
    await page
      .getByRole('dialog')
      .getByRole('button', { name: texts.handInScreen.withdrawConfirm, exact: true })
      .click();
  },
};

async function begin(page: Page): Promise<void> {
  await page.getByLabel(texts.welcomeScreen.consent).check();
  await press(page, texts.welcomeScreen.begin);
}

/** Something else than what the draft holds by now. */
async function handedIn(): Promise<Participation> {
  const [sealed = null] = await messages(1);
  return { ...participationOf(answeredDraft), revision: 0, state: 'handed-in', sealed };
}

function membersDevice(participation: Participation, { hasDraft = true } = {}): Stored {
  const tables = {
    participations: [participation],
    drafts: hasDraft ? [answeredDraft] : [],
    instruments: [storedInstrument],
  };
  return { version: VERSION, tables };
}
