import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { hpkeSealingSuite } from '#platform/crypto/hpkeSealingSuite.ts';
import { err } from '#shared/Result.ts';
import { address, goTo } from '#tests/support/openApp.tsx';
import { chosen, deferred, memberAtWork, type MemberAtWork, stored } from './memberAtWork.ts';

const ANSWERS = { d1: 4, d3: 'na', b2: 1 } as const;
const CONSENT = 'Ik heb dit gelezen en doe mee.';

/** At the check, after having walked the pages, so that they are in the tab's history. */
async function memberAtCheck(begun: Parameters<typeof memberAtWork>[0] = {}): Promise<MemberAtWork> {
  const member = await memberAtWork({ answers: ANSWERS, step: { at: 'items', page: 2 }, ...begun });
  await member.user.click(screen.getByRole('button', { name: 'Volgende' }));
  await member.user.click(await screen.findByRole('button', { name: 'Naar het overzicht' }));
  await screen.findByRole('heading', { level: 1, name: 'Klaar om in te leveren?' });
  return member;
}

async function handIn({ user }: MemberAtWork): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'Inleveren' }));
  await screen.findByRole('heading', { level: 1, name: 'Bedankt, je antwoorden zijn ingeleverd' });
}

describe('handing in', () => {
  test('works with items left unanswered, and leaves nothing to read', async () => {
    const member = await memberAtCheck();
    expect(screen.getByText(/^6 stellingen zijn nog niet beantwoord\. Dat mag/)).toBeVisible();
    await handIn(member);

    const { database, round, storage } = member.device;
    expect(await storage.responses.count(round.id)).toBe(1);
    expect(await database.drafts.count()).toBe(0);
    const main = screen.getByRole('main');
    expect(within(main).queryByRole('radio')).not.toBeInTheDocument();
    expect(main).not.toHaveTextContent(/altijd|nooit|weet ik niet|doel|3 van 9/);
    expect(localStorage).toHaveLength(0);
    expect(sessionStorage).toHaveLength(0);
    expect(JSON.stringify(history.state)).toBe('null');
  });

  test('cannot be asked for twice while it is under way', async () => {
    const gate = deferred();
    const member = await memberAtCheck({
      services: {
        sealing: {
          ...hpkeSealingSuite,
          seal: async (message) => {
            await gate.promise;
            return hpkeSealingSuite.seal(message);
          },
        },
      },
    });
    await member.user.click(screen.getByRole('button', { name: 'Inleveren' }));
    expect(await screen.findByRole('button', { name: 'Bezig met inleveren' })).toBeDisabled();
    gate.resolve();
    await screen.findByRole('heading', { level: 1, name: /^Bedankt/ });
    expect(await member.device.storage.responses.count(member.device.round.id)).toBe(1);
  });

  test('that does not fit on a full device says so, keeps the answers, and works when there is room', async () => {
    let full = true;
    const member = await memberAtCheck({
      storage: (storage) => ({
        ...storage,
        responses: {
          ...storage.responses,
          handIn: (...response) =>
            full ? Promise.resolve(err('storage-full')) : storage.responses.handIn(...response),
        },
      }),
    });
    await member.user.click(screen.getByRole('button', { name: 'Inleveren' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Dit apparaat heeft geen ruimte meer.');
    expect((await stored(member)).answers).toEqual(ANSWERS);
    full = false;
    await handIn(member);
  });

  test('in a browser that cannot seal says so and keeps the answers', async () => {
    const member = await memberAtCheck({
      services: { sealing: { ...hpkeSealingSuite, seal: () => Promise.reject(new Error('no X25519')) } },
    });
    await member.user.click(screen.getByRole('button', { name: 'Inleveren' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Inleveren is niet gelukt. Je antwoorden zijn bewaard; probeer het opnieuw.',
    );
    expect((await stored(member)).answers).toEqual(ANSWERS);
    expect(screen.getByRole('button', { name: 'Inleveren' })).toBeEnabled();
  });

  test('what was erased in another tab meanwhile says so', async () => {
    const member = await memberAtCheck();
    await member.device.storage.drafts.discard(member.device.round.id);
    await member.user.click(screen.getByRole('button', { name: 'Inleveren' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Deze vragenlijst is op dit apparaat al ingeleverd of gewist.',
    );
    expect(await member.device.storage.responses.count(member.device.round.id)).toBe(0);
  });
});

describe('after handing in', () => {
  test('going back, however often, leads to a clean start', async () => {
    const member = await memberAtCheck();
    await handIn(member);
    for (let step = 0; step < 3; step += 1) {
      history.back();
      expect(await screen.findByRole('checkbox', { name: CONSENT })).not.toBeChecked();
      await waitFor(() => {
        expect(address()).toBe(`/answer/${member.device.round.id}`);
      });
    }
    goTo(`/answer/${member.device.round.id}/questions/check`);
    await waitFor(() => {
      expect(address()).toBe(`/answer/${member.device.round.id}`);
    });
    expect(screen.getByRole('checkbox', { name: CONSENT })).not.toBeChecked();
  });

  test('the next person meets no trace of the one before', async () => {
    const member = await memberAtCheck();
    const before = await stored(member);
    await handIn(member);
    await member.user.click(screen.getByRole('link', { name: 'De volgende begint' }));
    await member.user.click(await screen.findByRole('checkbox', { name: CONSENT }));
    await member.user.click(screen.getByRole('button', { name: 'Beginnen' }));
    await screen.findByRole('heading', { level: 1, name: 'Wat is je rol in het netwerk?' });
    expect(chosen()).toEqual([]);
    for (const page of [1, 2, 3, 4]) {
      await member.user.click(screen.getByRole('button', { name: 'Volgende' }));
      await screen.findByText(`Pagina ${page} van 4`);
      expect(chosen()).toEqual([]);
    }
    expect(screen.getByText('0 van 9 beantwoord')).toBeVisible();
    expect((await stored(member)).responseId).not.toBe(before.responseId);
  });

  test('the way back to the facilitator leads to the round, in either language', async () => {
    const member = await memberAtCheck();
    await handIn(member);
    await member.user.click(screen.getByRole('button', { name: 'English' }));
    const back = screen.getByRole('link', { name: 'Back to the round (facilitator)' });
    expect(back).toHaveAttribute('href', `#/rounds/${member.device.round.id}`);
  });
});
