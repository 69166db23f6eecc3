import { unzipSync } from 'fflate';
import { expect } from 'vitest';

import { textsIn } from '#tests/support/textsIn.ts';
import { sentFrom } from '../../e2e/support/elsewhere.ts';
import { type GivenAnswers, instrument } from '../../e2e/support/member.ts';
import { servedBuild } from '../../e2e/support/servedBuild.ts';
import type { Engine } from './Engine.ts';
import { type SavedFile, Visit } from './Visit.ts';

const texts = textsIn.en;
const NETWORK = 'Lerarennetwerk Taal';
const OFFICE = 'Onderzoeksbureau De Brug';
const PASSPHRASE = 'vier groene stoelen op een rij';
/** Besides the two who answer in this engine. */
const ELSEWHERE = 10;
const MEMBERS = 12;

/**
 * A year in one engine, by what its people do: the office makes its key, a facilitator opens a round, members answer on
 * devices of their own and go on without a server, the facilitator takes in what they send, closes, and takes the
 * picture along, and the office makes a dataset.
 */
export async function wholeRound(engine: Engine): Promise<void> {
  const app = await servedBuild();
  try {
    const office = new Visit(await engine.device());
    const invitationToFacilitators = await makeKey(office, app.address);

    const facilitator = new Visit(await engine.device());
    await keepOffice(facilitator, invitationToFacilitators);
    const round = await openRound(facilitator, app.address);
    const invitation = await inviteByLink(facilitator, round);

    const byText = await answerWithoutServer(engine, invitation, app.address, answersOf(0));
    const byFile = await answerWithoutServer(engine, invitation, app.address, answersOf(1));
    const others = await Promise.all(
      Array.from({ length: ELSEWHERE }, (_, place) => sentFrom(invitation, answersOf(place + 2))),
    );

    await takeIn(facilitator, round, { text: [byText.text, ...others].join('\n\n'), file: byFile.file.path });
    await keepBackup(facilitator, app.address);
    await close(facilitator, round);
    await takePictureAlong(facilitator);
    const researchPackage = await makePackage(facilitator, round);

    await makeDataset(office, researchPackage);
  } finally {
    await app.kill();
  }
}

/** Gives the link for facilitators. */
async function makeKey(office: Visit, address: string): Promise<string> {
  await office.open(address);
  await office.click({ role: 'link', name: texts.homeScreen.researchAction });
  await office.write({ label: texts.keyOfOffice.officeName }, OFFICE);
  await office.write({ label: texts.keyOfOffice.passphrase }, PASSPHRASE);
  const key = await office.save({ role: 'button', name: texts.keyOfOffice.make });
  expect(key.name).toBe('srt-office-key.srt.json');
  return office.valueOf({ label: texts.officeInvitation.linkLabel });
}

async function keepOffice(facilitator: Visit, invitation: string): Promise<void> {
  await facilitator.open(invitation);
  await facilitator.click({ role: 'button', name: texts.researchOfficeScreen.keep });
  await facilitator.sees({ role: 'heading', name: texts.researchOfficeScreen.keptTitle });
}

/** Gives the address of the open round. */
async function openRound(facilitator: Visit, address: string): Promise<string> {
  await facilitator.open(address);
  await facilitator.click({ role: 'link', name: texts.homeScreen.facilitatorAction });
  await facilitator.click({ role: 'link', name: texts.networksScreen.newNetwork });
  await facilitator.write({ label: texts.networkForm.name }, NETWORK);
  await facilitator.write({ label: texts.networkForm.memberCount }, String(MEMBERS));
  await facilitator.click({ role: 'button', name: texts.networkForm.save });
  await facilitator.click({ role: 'link', name: texts.networkScreen.prepareRound });
  await facilitator.tick({ label: texts.roundForm.asksRole }, false);
  await facilitator.tick({ label: texts.roundForm.secondKeeper }, false);
  await facilitator.tick({ label: texts.roundForm.forResearch }, true);
  await facilitator.click({ role: 'button', name: texts.roundForm.save });
  await facilitator.click({ role: 'button', name: texts.roundScreen.open });
  await facilitator.click({ role: 'button', name: texts.roundScreen.openConfirm });
  await facilitator.sees({ role: 'link', name: texts.roundScreen.pass });
  return facilitator.address();
}

async function inviteByLink(facilitator: Visit, round: string): Promise<string> {
  await facilitator.open(round);
  await facilitator.click({ role: 'link', name: texts.inviteScreen.ownDevice });
  return facilitator.valueOf({ label: texts.inviteByLink.linkLabel });
}

/** On a device of the member's own, from the link to the message; the server is gone before the first answer. */
async function answerWithoutServer(
  engine: Engine,
  invitation: string,
  facilitatorsAddress: string,
  answers: GivenAnswers,
): Promise<{ readonly text: string; readonly file: SavedFile }> {
  const app = await servedBuild();
  const member = new Visit(await engine.device());
  await member.open(invitation.replace(facilitatorsAddress, app.address));
  await member.tick({ label: texts.welcomeScreen.consent }, true);
  await member.tick({ label: texts.welcomeScreen.beforeNo }, true);
  await member.canDoWithoutServer();
  await app.kill();

  await member.click({ role: 'button', name: texts.welcomeScreen.begin });
  await member.sees({ role: 'button', name: texts.questionnaire.next });
  let answered = await answerPage(member, answers);
  // As it comes back after the browser was closed, without a server.
  await member.device.reload();
  for (const [item, answer] of answered) await member.sees({ selector: chosen(item, answer) });
  while (answered.length < Object.keys(answers).length) {
    await member.click({ role: 'button', name: texts.questionnaire.next });
    await member.sees({ selector: `[data-item="${instrument.items[answered.length]?.id ?? ''}"]` });
    answered = [...answered, ...(await answerPage(member, answers))];
  }
  await member.click({ role: 'button', name: texts.questionsScreen.toCheck });
  await member.click({ role: 'button', name: texts.checkStep.handIn });
  await member.sees({ role: 'heading', name: texts.handInScreen.sendTitle });
  const text = await member.valueOf({ label: texts.waysToSend.theText });

  await member.device.reload();
  await member.sees({ role: 'heading', name: texts.handInScreen.sendTitle });
  expect(await member.valueOf({ label: texts.waysToSend.theText })).toBe(text);
  const file = await member.save({ role: 'button', name: texts.waysToSend.saveFile });
  expect(file.name).toMatch(/\.srt/u);
  return { text, file };
}

async function answerPage(
  member: Visit,
  answers: GivenAnswers,
): Promise<readonly (readonly [string, number | 'na'])[]> {
  const items = await member.ask<readonly string[]>(
    `return [...document.querySelectorAll('[data-item]')].map((item) => item.dataset.item);`,
  );
  const given = items.map((item) => [item, answers[item] ?? 'na'] as const);
  for (const [item, answer] of given) {
    // Anywhere on its row, as a thumb does.
    await member.click({ selector: `[data-item="${item}"] label:has([value="${answer}"])` });
    await member.sees({ selector: chosen(item, answer) });
    await member.sees({ text: `✓ ${texts.questionsScreen.saved}` });
  }
  return given;
}

function chosen(item: string, answer: number | 'na'): string {
  return `[data-item="${item}"] [value="${answer}"]:checked`;
}

async function takeIn(
  facilitator: Visit,
  round: string,
  { text, file }: { readonly text: string; readonly file: string },
): Promise<void> {
  await facilitator.open(`${round}/inbox`);
  await facilitator.write({ label: texts.inboxScreen.textLabel }, text);
  await facilitator.click({ role: 'button', name: texts.inboxScreen.takeText });
  await facilitator.sees({ text: texts.inboxScreen.handedInOf(MEMBERS - 1, MEMBERS) });
  await facilitator.giveFiles({ selector: 'input[type=file]' }, [file]);
  await facilitator.sees({ text: texts.inboxScreen.handedInOf(MEMBERS, MEMBERS) });
}

async function keepBackup(facilitator: Visit, address: string): Promise<void> {
  await facilitator.open(`${address}#/backup`);
  await facilitator.write({ label: texts.makeBackup.passphrase }, PASSPHRASE);
  const backup = await facilitator.save({ role: 'button', name: texts.makeBackup.make });
  await facilitator.sees({ text: texts.makeBackup.made(backup.name) });

  // It opens, and adds nothing to what is there.
  await facilitator.giveFiles({ selector: 'input[type=file]' }, [backup.path]);
  await facilitator.write({ label: texts.takeInBackup.passphraseOfFile }, PASSPHRASE);
  await facilitator.click({ role: 'button', name: texts.takeInBackup.takeIn });
  await facilitator.sees({ text: texts.takeInBackup.nothingAdded });
}

async function close(facilitator: Visit, round: string): Promise<void> {
  await facilitator.open(round);
  await facilitator.click({ role: 'link', name: texts.roundScreen.close });
  await facilitator.click({ role: 'button', name: texts.closingScreen.close });
  await facilitator.sees({ role: 'heading', name: texts.resultsRoom.title });
}

async function takePictureAlong(facilitator: Visit): Promise<void> {
  const svg = await facilitator.save({ role: 'button', name: texts.resultsRoom.svg });
  expect(new TextDecoder().decode(svg.bytes)).toContain(NETWORK);
  const png = await facilitator.save({ role: 'button', name: texts.resultsRoom.png });
  expect([...png.bytes.slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  expect(await darkPixels(facilitator, png)).toBeGreaterThan(1000);
  const csv = await facilitator.save({ role: 'button', name: texts.resultsRoom.csv });
  expect(new TextDecoder().decode(csv.bytes)).toContain(instrument.dimensions[0]?.id);
  expect([svg, png, csv].map(({ name }) => name.split('.').at(-1))).toEqual(['svg', 'png', 'csv']);
}

/** How much of the picture is drawn: a browser that draws nothing makes a white file without a word. */
function darkPixels(visit: Visit, png: SavedFile): Promise<number> {
  return visit.ask(
    `const image = new Image();
     image.src = 'data:image/png;base64,' + given;
     await image.decode();
     const canvas = document.createElement('canvas');
     canvas.width = image.naturalWidth;
     canvas.height = image.naturalHeight;
     const context = canvas.getContext('2d');
     context.drawImage(image, 0, 0);
     const pixels = context.getImageData(0, 0, canvas.width, canvas.height).data;
     let dark = 0;
     for (let at = 0; at < pixels.length; at += 4) if (pixels[at] < 128) dark += 1;
     return dark;`,
    Buffer.from(png.bytes).toString('base64'),
  );
}

async function makePackage(facilitator: Visit, round: string): Promise<SavedFile> {
  await facilitator.open(round);
  const made = await facilitator.save({ role: 'button', name: texts.giveToResearch.make });
  await facilitator.sees({ text: texts.giveToResearch.made(made.name, OFFICE) });
  return made;
}

async function makeDataset(office: Visit, researchPackage: SavedFile): Promise<void> {
  await office.giveFiles({ selector: 'input[type=file]' }, [researchPackage.path]);
  await office.click({ role: 'link', name: texts.coverage.toDataset });
  const dataset = await office.save({ role: 'button', name: texts.datasetScreen.make });
  const files = unzipSync(dataset.bytes);
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(['dataset.sav', 'dataset.csv', 'codebook.md', 'risk-report.md']),
  );
  const rows = new TextDecoder().decode(files['dataset.csv']).trim().split('\n');
  expect(rows).toHaveLength(1 + MEMBERS);
}

/** So different that nobody knows what the others answered. */
function answersOf(person: number): GivenAnswers {
  return Object.fromEntries(
    instrument.items.map(({ id }, place) => [id, 1 + ((person * (1 + (place % 3)) + place) % 5)]),
  );
}
