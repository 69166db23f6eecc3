import type { Page } from '@playwright/test';

import type { Language } from '#shared/Language.ts';
import { textsIn } from '#tests/support/textsIn.ts';
import { invitedElsewhere, secondKeyFrom } from './elsewhere.ts';
import { Facilitator } from './facilitator.ts';
import { instrument, Member } from './member.ts';

/** Comes by every screen of the app once, in an order in which a person could, and calls `look` at each. */
export async function everyScreen(
  page: Page,
  language: Language,
  look: (screen: string) => Promise<void>,
): Promise<void> {
  const facilitator = new Facilitator(page, language);
  const member = new Member(page, language);
  const networks = textsIn[language];
  const rounds = textsIn[language].roundScreen;
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();

  await page.goto('/');
  await heading(/./);
  await look('home');
  for (const [path, title] of [
    ['about/instrument', textsIn[language].instrumentScreen.instrumentTitle],
    ['about/privacy', textsIn[language].statementScreen.privacyTitle],
    ['about/accessibility', textsIn[language].statementScreen.accessibilityTitle],
  ] as const) {
    await page.goto(`/#/${path}`);
    await heading(title);
    await look(path);
  }
  await page.goto('/#/nowhere');
  await heading(/./);
  await look('not-found');

  await page.goto('/#/networks');
  await heading(networks.facilitator.networks);
  await look('networks-empty');
  await page.getByRole('link', { name: networks.networksScreen.newNetwork }).click();
  await heading(networks.networkForm.newTitle);
  await page.getByRole('button', { name: networks.networkForm.save }).click();
  await page.getByText(networks.networkForm.faults.required).waitFor();
  await look('network-form-with-fault');

  await page.goto('/#/');
  await facilitator.makeNetwork({ name: 'Lerarennetwerk Taal', members: 12 });
  await look('network');
  await page.getByRole('link', { name: networks.networkScreen.prepareRound }).click();
  await heading(/./);
  await look('round-form');
  await page.goBack();
  await facilitator.prepareRound({ asksRole: true });
  await look('round-prepared');
  await page.getByRole('button', { name: rounds.open, exact: true }).click();
  await look('round-open-confirmation');
  await page.getByRole('button', { name: rounds.notYet }).click();
  await facilitator.openRound();
  await look('round-open');
  const round = page.url();
  for (const room of ['invite', 'inbox'] as const) {
    await page.goto(`${round}/${room}`);
    await heading(/./);
    await look(room);
  }
  await page.goto('/#/backup');
  await heading(/./);
  await look('backup');
  await page.goto(round);
  await page.getByRole('link', { name: rounds.pass }).waitFor();

  await facilitator.passTheDevice();
  await page.getByLabel(member.texts.welcomeScreen.consent).waitFor();
  await look('invitation');
  await page.getByRole('button', { name: member.texts.welcomeScreen.begin }).click();
  await look('invitation-consent-needed');
  await member.begin();
  await look('role');
  await member.next();
  await member.choose(instrument.items[0]?.id ?? '', 4);
  await member.choose(instrument.items[1]?.id ?? '', 'na');
  await look('items');
  await member.answerEverything({});
  await look('check');
  await member.handIn();
  await look('handed-in');
  await page.getByRole('link', { name: member.texts.handedInScreen.backToRound }).click();
  await page.getByRole('link', { name: rounds.close }).click();
  await heading(/./);
  await look('closing');
  await page.goBack();
  await facilitator.closeRound();
  await look('results-too-few');
  await page.goto(round);
  await heading(/./);
  await look('round-closed');

  await page.goto('/#/');
  await facilitator.makeNetwork({ name: 'Lerarennetwerk Rekenen', members: 12 });
  await facilitator.prepareRound({ asksRole: false, secondKeeper: true, slips: 9 });
  await facilitator.toHandOverKey();
  await page.getByRole('main').getByRole('img').first().waitFor();
  await look('hand-over-key');
  await facilitator.openHandedOver(await facilitator.codeOnSheet());
  const roundOfTwo = page.url();
  await page.goto(`${roundOfTwo}/invite`);
  await page.getByText(textsIn[language].slipInvitations.title).waitFor();
  await look('slips');
  await page.goto(`${roundOfTwo}/close`);
  await heading(textsIn[language].secondKeyBox.neededTitle);
  await look('closing-needs-second-key');

  await page.goto('/#/answer');
  await page.getByText(textsIn[language].openInvitationFile.openTitle).waitFor();
  await look('open-rounds');
  await page.goto(`/#${await invitedElsewhere('Lerarennetwerk Elders')}`);
  await member.begin();
  await member.choose(instrument.items[0]?.id ?? '', 4);
  await member.choose(instrument.items[1]?.id ?? '', 3);
  await member.choose(instrument.items[2]?.id ?? '', 2);
  await member.answerEverything({});
  await page.getByRole('button', { name: member.texts.checkStep.handIn }).click();
  await page.getByText(textsIn[language].receipt.title).waitFor();
  await look('hand-in');
  await page.getByRole('button', { name: textsIn[language].showCode.show }).click();
  await look('code');
  await page.getByRole('button', { name: textsIn[language].showCode.close }).click();
  await page.getByRole('link', { name: textsIn[language].whereYouAre.toOwnPicture }).click();
  await heading(/./);
  await look('own-picture');

  await page.goto(`/#${secondKeyFrom('Lerarennetwerk Elders')}`);
  await heading(textsIn[language].secondKeyScreen.title);
  await look('second-key');
  await page.getByRole('button', { name: textsIn[language].secondKeyScreen.keep }).click();
  await heading(textsIn[language].secondKeyScreen.keptTitle);
  await look('second-key-kept');
  await page.getByRole('link', { name: textsIn[language].secondKeyScreen.toKept }).click();
  await heading(textsIn[language].secondKeysScreen.title);
  await look('second-keys');
  await page.getByRole('button', { name: textsIn[language].secondKeysScreen.show }).click();
  await page.getByRole('img', { name: /QR/ }).waitFor();
  await look('second-key-code');
  await page.getByRole('button', { name: textsIn[language].secondKeysScreen.close }).click();
  await page.getByRole('link', { name: textsIn[language].secondKeysScreen.another }).click();
  await heading(textsIn[language].secondKeyScreen.askTitle);
  await look('second-key-by-hand');
  await page.goto('/#/');
  await page.getByRole('link', { name: textsIn[language].homeScreen.secondKeys }).waitFor();
  await look('home-of-a-keeper');

  await facilitator.lookAtExample();
  await look('results-radar');
  await facilitator.chooseView('dots');
  await look('results-dots');
  await facilitator.chooseView('table');
  await look('results-table');
  await facilitator.chooseView('radar');
  await facilitator.chooseEveryYear();
  await look('results-earlier-years');
}
