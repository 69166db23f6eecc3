import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { INVITATION_FILE_CHARACTERS_MAX, writeInvitationFile } from '#exchange/invitationFile.ts';
import { formatDay } from '#i18n/format.ts';
import { closeRound } from '#round/lifeCycle.ts';
import { LANGUAGES } from '#shared/Language.ts';
import { err } from '#shared/Result.ts';
import { axeFindings } from '#tests/support/axeFindings.ts';
import { address, type Circumstances, openApp, type OpenedApp } from '#tests/support/openApp.tsx';
import { smallInstrument } from '#tests/support/smallInstrument.ts';
import { anEdition, TODAY } from '#tests/support/storageExamples.ts';
import { textsIn } from '#tests/support/textsIn.ts';
import { anInvitation, answerEverything, type Invited, openedByFacilitator } from './invitedMember.ts';

const reworded = { ...smallInstrument, title: { nl: 'Anders', en: 'Different' } };

describe.each(LANGUAGES)('an invitation file (%s)', (language) => {
  const file = textsIn[language].openInvitationFile;
  const questionnaire = textsIn[language];

  test('opens behind the door of a member, with a questionnaire that is nowhere else', async () => {
    const invited = await anInvitation();
    const app = await openApp('/', { language });
    await app.user.click(
      await screen.findByRole('link', { name: textsIn[language].homeScreen.memberAction }),
    );
    await screen.findByLabelText(file.open);
    expect(await axeFindings()).toEqual([]);
    await choose(app, file.open, textOf(invited));

    expect(await screen.findByText(questionnaire.welcomeScreen.invitationLead(9))).toBeVisible();
    expect(address()).toBe(`/answer/${invited.invitation.roundId}`);
    const kept = await app.storage.participations.get(invited.invitation.roundId);
    expect(kept).toMatchObject({ ok: true, value: { invitation: invited.invitation, state: 'answering' } });
  });

  test('whose closing day has passed opens all the same, and says so', async () => {
    const invited = await anInvitation();
    const app = await openDoor({ language, today: '2027-06-02' });
    await choose(app, file.open, textOf(invited));
    const day = formatDay(invited.invitation.closesOn, language);
    expect(await screen.findByText(textsIn[language].whereYouAre.pastClosing(day))).toBeVisible();
  });

  test('of a round that is closed on this very device says so', async () => {
    const invited = await anInvitation();
    const { facilitator } = invited;
    const app = await openDoor({ language, device: facilitator });
    await facilitator.storage.rounds.close(
      closeRound(facilitator.round, TODAY),
      await anEdition(facilitator.round),
      [],
    );
    await choose(app, file.open, textOf(invited));
    expect(await screen.findByText(questionnaire.roundToAnswer.roundClosed)).toBeVisible();
    expect(await facilitator.database.participations.count()).toBe(0);
  });

  test.each<[string, (whole: string) => BlobPart[], keyof typeof file.refused]>([
    ['not ours', () => ['Beste collega'], 'not-ours'],
    ['a backup', () => ['{"srt":"backup","version":1}'], 'not-ours'],
    ['cut off', (whole) => [whole.slice(0, -20)], 'truncated'],
    ['damaged', (whole) => [whole.replace(/("invitation":"[^"]{20})../, '$1!!')], 'altered'],
    ['too new', (whole) => [whole.replace('"version":1', '"version":2')], 'unknown-version'],
    ['with another questionnaire', (whole) => [whole.replaceAll('Kleine', 'Andere')], 'wrong-instrument'],
    ['with half a questionnaire', (whole) => [whole.replace('"items":', '"things":')], 'faulty-instrument'],
    ['too large', (whole) => [whole, new Uint8Array(INVITATION_FILE_CHARACTERS_MAX)], 'too-large'],
  ])('that is %s says so in one sentence, and nothing is kept', async (_what, damage, refusal) => {
    const invited = await anInvitation();
    const app = await openDoor({ language });
    await choose(app, file.open, ...damage(textOf(invited)));
    expect(await screen.findByRole('alert')).toHaveTextContent(file.refused[refusal]);
    expect(await axeFindings()).toEqual([]);
    expect(await app.database.participations.count()).toBe(0);
    expect(await app.database.instruments.count()).toBe(0);

    // The next file is opened as if there had been none.
    await choose(app, file.open, textOf(invited));
    expect(await screen.findByText(questionnaire.welcomeScreen.invitationLead(9))).toBeVisible();
  });

  test('is asked for where the questionnaire of a link is found nowhere', async () => {
    const invited = await anInvitation();
    const app = await openApp(invited.address, { language });
    expect(await screen.findByText(textsIn[language].invitationScreen.noInstrument)).toBeVisible();
    expect(await screen.findByRole('heading', { name: file.askTitle })).toBeVisible();
    expect(await axeFindings()).toEqual([]);
    await choose(app, file.ask, textOf(invited));
    expect(await screen.findByText(questionnaire.welcomeScreen.invitationLead(9))).toBeVisible();
  });
});

describe('for the questionnaire of a link', () => {
  const { ask, askTitle, refused } = textsIn.nl.openInvitationFile;

  test('the instrument file alone will do, and the answers reach the facilitator', async () => {
    const copied: string[] = [];
    const invited = await anInvitation();
    const app = await openApp(invited.address, {
      services: { copyText: (text) => (copied.push(text), Promise.resolve(true)) },
    });
    await choose(app, ask, JSON.stringify(smallInstrument, null, 2));
    await answerEverything({ ...app, copied }, 3);
    await app.user.click(screen.getByRole('button', { name: textsIn.nl.waysToSend.copyBlock }));
    const { facilitator } = invited;
    expect(await openedByFacilitator(facilitator, copied[0] ?? '')).toMatchObject({ kind: 'response' });
  });

  test('is asked too where another one lies beside the app', async () => {
    const invited = await anInvitation();
    const app = await openApp(invited.address, {
      services: { fetchInstrument: () => Promise.resolve(err('not-this-instrument')) },
    });
    expect(await screen.findByText(textsIn.nl.invitationScreen.otherInstrument)).toBeVisible();
    await choose(app, ask, textOf(invited));
    expect(await screen.findByText(textsIn.nl.welcomeScreen.invitationLead(9))).toBeVisible();
  });

  test('what is in the database comes before everything else', async () => {
    const invited = await anInvitation();
    const first = await openApp('/', {});
    await first.storage.instruments.save(invited.invitation.instrument.hash, smallInstrument);
    first.close();
    await openApp(invited.address, {
      device: first,
      services: { fetchInstrument: () => Promise.reject(new Error('fetched')) },
    });
    expect(await screen.findByText(textsIn.nl.welcomeScreen.invitationLead(9))).toBeVisible();
  });

  test.each([
    ['another instrument', JSON.stringify(reworded), refused['wrong-instrument']],
    ['no instrument', '{"id":"small"}', refused['not-ours']],
    ['half an invitation file', '{"srt":"invitation","vers', refused.truncated],
  ])('a file with %s is refused, and the link is still there to try', async (_what, text, sentence) => {
    const invited = await anInvitation();
    const app = await openApp(invited.address);
    await choose(app, ask, text);
    expect(await screen.findByRole('alert')).toHaveTextContent(sentence);
    expect(address()).toBe(invited.address);
    expect(await app.database.participations.count()).toBe(0);
    expect(await app.database.instruments.count()).toBe(0);
  });

  test('no file is asked for where the link itself is damaged', async () => {
    await openApp('/invitation/zomaar-een-tekst');
    expect(await screen.findByText(textsIn.nl.invitationScreen.notOurs)).toBeVisible();
    expect(screen.queryByText(askTitle)).not.toBeInTheDocument();
  });
});

describe('opening a file never half-writes', () => {
  const { open, refused } = textsIn.nl.openInvitationFile;

  test('a participation is kept only where its questionnaire is', async () => {
    const invited = await anInvitation();
    const app = await openDoor({
      storage: (storage) => ({
        ...storage,
        instruments: { ...storage.instruments, save: () => Promise.resolve(err('storage-full')) },
      }),
    });
    await choose(app, open, textOf(invited));
    expect(await screen.findByRole('alert')).toHaveTextContent(textsIn.nl.storageTrouble.storageFull);
    expect(await app.database.participations.count()).toBe(0);
  });

  test('a file that the device does not give says so', async () => {
    const app = await openDoor();
    const gone = new File(['x'], 'x.srt.json', { type: 'application/json' });
    gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    await app.user.upload(await screen.findByLabelText(open), gone);
    expect(await screen.findByRole('alert')).toHaveTextContent(refused.unread);
  });

  test('what was answered before stays when the same file is opened again', async () => {
    const invited = await anInvitation();
    const app = await openDoor();
    await choose(app, open, textOf(invited));
    await answerEverything({ ...app, copied: [] }, 2);
    const before = await app.database.participations.toArray();
    app.close();
    const again = await openDoor({ device: app });
    await choose(again, open, textOf(invited));
    expect(await screen.findByText(textsIn.nl.whereYouAre.sentTitle)).toBeVisible();
    expect(await again.database.participations.toArray()).toEqual(before);
    expect(before).toMatchObject([{ state: 'handed-in' }]);
  });
});

test('a link to a round that is closed on this very device says so', async () => {
  const { facilitator, address: link } = await anInvitation();
  const closed = closeRound(facilitator.round, TODAY);
  await facilitator.storage.rounds.close(closed, await anEdition(facilitator.round), []);
  await openApp(link, { device: facilitator });
  expect(await screen.findByText(textsIn.nl.roundToAnswer.roundClosed)).toBeVisible();
});

function openDoor(circumstances: Circumstances = {}): Promise<OpenedApp> {
  return openApp('/answer', circumstances);
}

async function choose({ user }: OpenedApp, label: string, ...contents: BlobPart[]): Promise<void> {
  const file = new File(contents, 'uitnodiging.srt.json', { type: 'application/json' });
  await user.upload(await screen.findByLabelText(label), file);
}

function textOf({ invitation, facilitator }: Invited): string {
  return writeInvitationFile({ invitation, instrument: facilitator.instrument });
}
