import { writeSealedBlock } from '#exchange/sealedText.ts';
import { hpkeSealingSuite } from '#platform/crypto/hpkeSealingSuite.ts';
import { writeResearchInvitation } from '#research/package/researchInvitationText.ts';
import { paths } from '#shell/routes.ts';
import { toBase64url } from '#shared/base64url.ts';
import { paste } from '#tests/e2e/support/ownDevice.ts';
import { textsIn } from '#tests/support/textsIn.ts';

import { backupOf, chooseBackup } from '../backupFile.ts';
import {
  afterClosing,
  asStored,
  digestOf,
  facilitatorsDevice,
  messages,
  network,
  round,
  VERSION,
} from '../materials.ts';
import { press } from '../onScreen.ts';
import type { Write } from '../Write.ts';

const texts = textsIn.nl;
const office = await hpkeSealingSuite.generateKeyPair();

export const aNewNetwork: Write = {
  name: 'a new network',
  stored: () => facilitatorsDevice(3),
  at: paths.newNetwork(),
  does: async (page) => {
    await page.getByLabel(texts.networkForm.name).fill('Lerarennetwerk Nieuw');
    await press(page, texts.networkForm.save);
  },
};

export const preparingARound: Write = {
  name: 'preparing a round',
  stored: () => facilitatorsDevice(3),
  at: paths.newRound(network.id),
  does: (page) => press(page, texts.roundForm.save),
  roomUntil: 'rounds',
};

export const openingARound: Write = {
  name: 'opening a round with slips',
  stored: async () => {
    const { publicKey: _key, openedOn: _day, ...prepared } = round;
    const { version, tables } = await facilitatorsDevice(0);
    const rounds = [{ ...prepared, slips: 20, status: 'prepared' }];
    return { version, tables: { ...tables, rounds, roundKeys: [], roundSlips: [] } };
  },
  at: paths.round(round.id),
  does: async (page) => {
    await press(page, texts.roundScreen.open);
    await press(page, texts.roundScreen.openConfirm);
  },
  roomUntil: 'roundSlips',
};

export const takingInMessages: Write = {
  name: 'taking in messages',
  stored: () => facilitatorsDevice(3),
  at: paths.inbox(round.id),
  does: async (page) => {
    const [bytes] = (await messages(4)).slice(3);
    if (bytes) await paste(page, writeSealedBlock(bytes));
  },
  reads: texts.collecting.failures['storage-full'],
};

export const closingARound: Write = {
  name: 'closing a round',
  stored: () => facilitatorsDevice(7),
  at: paths.closing(round.id),
  does: (page) => press(page, texts.closingScreen.close),
  roomUntil: 'rounds',
};

export const aFurtherEdition: Write = {
  name: 'publishing a further edition',
  stored: async () => {
    const { version, tables } = await afterClosing(7);
    const [counted, all] = [await asStored(await messages(7)), await asStored(await messages(12))];
    const source = { roundId: round.id, number: 1, digests: counted.map(digestOf), slipRule: 'lots' };
    return { version, tables: { ...tables, sealedResponses: all, editionSources: [source] } };
  },
  at: paths.round(round.id),
  does: async (page) => {
    await press(page, texts.lateAnswers.publishAgain(2));
    await page
      .getByRole('dialog')
      .getByRole('button', { name: texts.lateAnswers.publishConfirm(2), exact: true })
      .click();
  },
  roomUntil: 'editionSources',
};

export const aNote: Write = {
  name: 'a note',
  stored: () => afterClosing(7),
  at: paths.results(round.id),
  does: async (page) => {
    const fold = page.locator('details').first();
    await fold.locator('summary').first().click();
    await fold.getByLabel(texts.dialogueArea.note).fill('Dit willen we vasthouden.');
  },
};

export const anOffice: Write = {
  name: 'keeping a research office',
  stored: async () => {
    const { version, tables } = await facilitatorsDevice(3);
    return { version, tables: { ...tables, offices: [] } };
  },
  at: paths.researchOffice(
    writeResearchInvitation({ office: 'Bureau Noord', publicKey: toBase64url(office.publicKey) }),
  ),
  does: (page) => press(page, texts.researchOfficeScreen.keep),
};

export const restoringABackup: Write = {
  name: 'restoring a backup',
  stored: async () => {
    const { tables } = await facilitatorsDevice(0);
    const empty = Object.fromEntries(Object.keys(tables).map((table) => [table, []]));
    return { version: VERSION, tables: empty };
  },
  at: paths.backup(),
  does: async (page) => {
    await chooseBackup(page, await backupOf((await facilitatorsDevice(3)).tables));
    await press(page, texts.takeInBackup.takeIn);
  },
  reads: texts.takeInBackup.refused['storage-full'],
  roomUntil: 'sealedResponses',
};

export const theExampleNetwork: Write = {
  name: 'the example network',
  stored: () => facilitatorsDevice(3),
  at: paths.home(),
  does: (page) => press(page, texts.homeScreen.exampleAction),
  roomUntil: 'networks',
};
