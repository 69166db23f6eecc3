import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { BASE64URL_TEXT } from '#exchange/checkedText.ts';
import { writeInvitation } from '#exchange/invitationText.ts';
import { formatDay } from '#i18n/format.ts';
import { webDigest } from '#platform/crypto/webDigest.ts';
import { fetchInstrument } from '#platform/fetchInstrument.ts';
import { fromBase32, toBase32 } from '#shared/base32.ts';
import { toBase64url } from '#shared/base64url.ts';
import { LANGUAGES } from '#shared/Language.ts';
import { address, openApp } from '#tests/support/openApp.tsx';
import { smallInstrument } from '#tests/support/smallInstrument.ts';
import { textsIn } from '#tests/support/textsIn.ts';
import { loadBuiltInInstrument } from '#usecases/instrument/loadBuiltInInstrument.ts';
import { anInvitation, openOnOwnPhone } from './invitedMember.ts';

describe.each(LANGUAGES)('an invitation that does not open says why in one sentence (%s)', (language) => {
  const texts = textsIn[language];
  test.each([
    ['not ours', () => 'zomaar-een-tekst', texts.invitationScreen.notOurs],
    ['cut off', (whole: string) => whole.slice(0, -20), texts.invitationScreen.truncated],
    ['damaged', withOtherCharacter, texts.invitationScreen.altered],
    ['too new', withNextVersion, texts.invitationScreen.unknownVersion],
  ])('%s', async (_what, damage, sentence) => {
    const { invitation } = await anInvitation();
    const { database } = await openApp(`/invitation/${damage(writeInvitation(invitation))}`, { language });
    expect(await screen.findByText(sentence)).toBeVisible();
    expect(await database.table('participations').count()).toBe(0);
  });

  test('limits below the floors', async () => {
    const limits = { mean: 2, spread: 8, counts: 10, difference: 3 };
    const { address: link } = await anInvitation({ limits });
    await openApp(link, { language });
    expect(await screen.findByText(texts.invitationScreen.notValid)).toBeVisible();
  });

  test('one whose closing day has passed opens all the same, and says so', async () => {
    const invited = await anInvitation();
    const { closesOn } = invited.invitation;
    await openOnOwnPhone(invited, { language, today: '2027-06-02' });
    expect(
      await screen.findByText(texts.whereYouAre.pastClosing(formatDay(closesOn, language))),
    ).toBeVisible();
    expect(screen.getByLabelText(textsIn[language].welcomeScreen.consent)).toBeVisible();
  });

  test('on the closing day itself nothing is said', async () => {
    const invited = await anInvitation();
    const { closesOn } = invited.invitation;
    await openOnOwnPhone(invited, { language, today: closesOn });
    expect(await screen.findByLabelText(textsIn[language].welcomeScreen.consent)).toBeVisible();
    expect(screen.queryByText(texts.whereYouAre.pastClosing(formatDay(closesOn, language)))).toBeNull();
  });
});

describe('an invitation opens all the same', () => {
  test.each<[what: string, arrive: (address: string) => string]>([
    ['with a full stop behind it', (address) => `${address}.`],
    ['with a bracket behind it', (address) => `${address}>`],
    ['with a slash behind it', (address) => `${address}/`],
    ['with the parameters of a campaign', (address) => `${address}?utm_source=mail/x&utm_medium=email`],
    ['with the parameter of a network', (address) => `${address}&fbclid=IwAR0`],
    ['with a space inside', (address) => `${address.slice(0, 60)}%20${address.slice(60)}`],
    ['with a line break inside', (address) => `${address.slice(0, 60)}%0D%0A%3E%20${address.slice(60)}`],
    ['with its slashes escaped', (address) => address.replaceAll('/', '%2f')],
    ['with its # escaped twice', (address) => `/%2523${address.replaceAll('/', '%252F')}`],
    ['in capitals', (address) => address.toUpperCase().replace('INVITATION', 'invitation')],
  ])('%s', async (_what, arrive) => {
    const invited = await anInvitation();
    await openOnOwnPhone({ ...invited, address: arrive(invited.address) });
    expect(await screen.findByText(textsIn.nl.welcomeScreen.invitationLead(9))).toBeVisible();
    expect(address()).toBe(`/answer/${invited.invitation.roundId}`);
  });

  test('in the form of earlier days', async () => {
    const invited = await anInvitation();
    const then = `/invitation/${writeInvitation(invited.invitation, BASE64URL_TEXT)}`;
    await openOnOwnPhone({ ...invited, address: then });
    expect(await screen.findByText(textsIn.nl.welcomeScreen.invitationLead(9))).toBeVisible();
  });
});

describe('the questionnaire of an invitation', () => {
  const texts = textsIn.nl.invitationScreen;

  test('is that which comes with the app, and nothing is fetched', async () => {
    const { reference } = await loadBuiltInInstrument(webDigest);
    const invited = await anInvitation({ instrument: reference });
    await openOnOwnPhone(invited, {
      services: { fetchInstrument: () => Promise.reject(new Error('fetched')) },
    });
    expect(await screen.findByText(textsIn.nl.welcomeScreen.invitationLead(32))).toBeVisible();
  });

  test('is fetched beside the app, from the address of that version', async () => {
    const asked: string[] = [];
    const invited = await anInvitation();
    await openOnOwnPhone(invited, {
      services: { fetchInstrument: fetchInstrument(webDigest, servesFile(smallInstrument, asked)) },
    });
    expect(await screen.findByText(textsIn.nl.welcomeScreen.invitationLead(9))).toBeVisible();
    expect(asked).toEqual(['instruments/small/1.0.0.json']);
  });

  test('is refused where what is fetched is worded otherwise', async () => {
    const reworded = { ...smallInstrument, title: { nl: 'Anders', en: 'Different' } };
    const invited = await anInvitation();
    const { database } = await openOnOwnPhone(invited, {
      services: { fetchInstrument: fetchInstrument(webDigest, servesFile(reworded)) },
    });
    expect(await screen.findByText(texts.otherInstrument)).toBeVisible();
    expect(address()).toBe(invited.address);
    expect(await database.table('participations').count()).toBe(0);
    expect(await database.table('instruments').count()).toBe(0);
  });

  test('is not found where there is none, and can be asked for again', async () => {
    let internet = false;
    const invited = await anInvitation();
    const { user } = await openOnOwnPhone(invited, {
      services: {
        fetchInstrument: fetchInstrument(webDigest, (input) =>
          internet ? servesFile(smallInstrument)(input) : Promise.reject(new TypeError('Failed to fetch')),
        ),
      },
    });
    expect(await screen.findByText(texts.noInstrument)).toBeVisible();
    internet = true;
    await user.click(screen.getByRole('button', { name: texts.tryAgain }));
    expect(await screen.findByText(textsIn.nl.welcomeScreen.invitationLead(9))).toBeVisible();
  });

  test.each(['../srt', 'a/b', '%2e%2e', '', 'https:'])(
    'never leads to another address: id "%s"',
    async (id) => {
      const asked: string[] = [];
      const fetchFile = fetchInstrument(webDigest, servesFile(smallInstrument, asked));
      const hash = toBase64url(new Uint8Array(32));
      expect((await fetchFile({ id, version: '1.0.0', hash })).ok).toBe(false);
      expect((await fetchFile({ id: 'small', version: id, hash })).ok).toBe(false);
      expect(asked).toEqual([]);
    },
  );
});

/** Another character in the middle of the text. */
function withOtherCharacter(text: string): string {
  const at = Math.floor(text.length / 2);
  return `${text.slice(0, at)}${text[at] === 'a' ? 'b' : 'a'}${text.slice(at + 1)}`;
}

/** The version stands behind the three bytes that say what the text is. */
function withNextVersion(text: string): string {
  const bytes = fromBase32(text);
  if (bytes === null) throw new Error('no base32');
  bytes[3] = (bytes[3] ?? 0) + 1;
  return toBase32(bytes);
}

function servesFile(file: unknown, asked: string[] = []): typeof fetch {
  return (input) => {
    asked.push(typeof input === 'string' ? input : 'no plain address');
    return Promise.resolve(new Response(JSON.stringify(file)));
  };
}
