import type { Browser, Locator, Page } from '@playwright/test';

import { textsIn } from '#tests/support/textsIn.ts';
import { answersOf } from './support/answers.ts';
import { shownMarks } from './support/drawnMarks.ts';
import { invitedElsewhere, sentFrom } from './support/elsewhere.ts';
import { Facilitator } from './support/facilitator.ts';
import { faintOn } from './support/faint.ts';
import { unseenFocus } from './support/focusRings.ts';
import { instrument, Member } from './support/member.ts';
import { paste } from './support/ownDevice.ts';
import { filledShare, inkOf } from './support/pixels.ts';
import { researchScreens } from './support/researchScreens.ts';
import { roomScreens } from './support/roomScreens.ts';
import { everyScreen } from './support/screens.ts';
import { expect, test } from './support/test.ts';

test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

/** Dark on light, and light on dark. */
const PALETTES = { desktop: 'light', phone: 'dark' } as const;
/** The rest of a mark is its rim, which is only partly of its colour. */
const MOST_OF_A_MARK = 0.4;

/** Of 255, in the channel in which two colours differ most. */
const TOLD_APART = 64;

type Walk = (page: Page, look: (screen: string) => Promise<void>, browser: Browser) => Promise<void>;
const WALKS: Readonly<Record<string, Walk>> = {
  'every screen': (page, look) => everyScreen(page, 'nl', look),
  'the room': roomScreens,
  'the research office': researchScreens,
};

test.beforeEach(async ({ page }, { project }) => {
  await page.emulateMedia({ colorScheme: project.name === 'phone' ? PALETTES.phone : PALETTES.desktop });
});

for (const [name, walk] of Object.entries(WALKS)) {
  test(`in forced colours all on ${name} stands out from what is behind it, and so does the focus`, async ({
    page,
    browser,
  }) => {
    const seen = new Set<string>();
    await walk(
      page,
      async (screen) => {
        await expect.poll(() => faintOn(page), { message: screen }).toEqual([]);
        expect(await unseenFocus(page, seen), screen).toEqual([]);
      },
      browser,
    );
  });
}

test('in forced colours every mark of the pictures stands out from what is behind it', async ({ page }) => {
  await page.goto('/');
  const facilitator = new Facilitator(page);
  await facilitator.lookAtExample();
  await facilitator.chooseEveryYear();
  await page.locator('main summary').first().click();
  await expectMarks(page.locator('main svg:visible'));
  await facilitator.chooseView('dots');
  await expectMarks(page.locator('main figure svg:visible'));
});

test('in forced colours every mark of the picture by role stands out from what is behind it', async ({
  page,
}) => {
  await page.goto('/');
  const facilitator = new Facilitator(page);
  await facilitator.makeNetwork({ name: 'Lerarennetwerk Taal', members: 12 });
  await facilitator.prepareRound({ asksRole: true });
  await facilitator.openRound();
  const round = page.url();
  await page.getByRole('link', { name: textsIn.nl.inviteScreen.ownDevice }).click();
  const link = await page.getByLabel(textsIn.nl.inviteByLink.linkLabel).inputValue();
  const [one, other] = instrument.roles;
  const sent = Array.from({ length: 12 }, (_, person) =>
    sentFrom(link, answersOf(person), (person < 6 ? one : other)?.id),
  );
  await page.goto(`${round}/inbox`);
  await paste(page, (await Promise.all(sent)).join('\n'));
  await page.getByText(textsIn.nl.inboxScreen.handedInOf(12, 12)).waitFor();
  await page.goto(round);
  await facilitator.closeRound();
  const byRole = page.getByRole('region', { name: textsIn.nl.resultsRoom.byRole });
  await expectMarks(byRole.locator('svg:visible'));
});

test('in forced colours what cannot be done now is told apart from what can', async ({ page }) => {
  const { undo, saved, note } = textsIn.nl.dialogueArea;
  await page.goto('/');
  await new Facilitator(page).lookAtExample();
  await page.locator('main summary').first().click();
  const dimension = page.locator('details[open]').first();
  const button = dimension.getByRole('button', { name: undo });
  for (const colorScheme of Object.values(PALETTES)) {
    await page.emulateMedia({ colorScheme });
    await expect(button).toHaveAttribute('aria-disabled', 'true');
    const disabled = await inkOf(button);
    await dimension.getByLabel(note).fill('Elkaars lessen bezoeken');
    await expect(dimension.getByText(saved)).toBeVisible();
    await expect(button).toHaveAttribute('aria-disabled', 'false');
    for (const part of [button, dimension.getByText(saved)]) {
      expect(furthest(await inkOf(part), disabled)).toBeGreaterThan(TOLD_APART);
    }
    await button.click();
  }
});

test('in forced colours a progress bar is filled as far as somebody has come', async ({ page }) => {
  await page.goto(`/#${await invitedElsewhere('Lerarennetwerk Elders')}`);
  const member = new Member(page);
  await member.begin();
  const bar = page.getByRole('progressbar');
  expect(await filledShare(bar)).toBe(0);
  for (const { id } of instrument.items.slice(0, 2)) await member.choose(id, 3);
  await expect.poll(() => filledShare(bar)).toBeCloseTo(2 / instrument.items.length, 1);
});

async function expectMarks(pictures: Locator): Promise<void> {
  await expect(pictures).not.toHaveCount(0);
  for (const picture of await pictures.all()) {
    // What was just opened may still be moving the picture.
    const faint = async () => {
      const marks = await shownMarks(picture);
      return marks.length === 0 ? 'no marks' : marks.filter(({ share }) => share < MOST_OF_A_MARK);
    };
    await expect.poll(faint).toEqual([]);
  }
}

function furthest(one: readonly number[], other: readonly number[]): number {
  return Math.max(...one.map((channel, place) => Math.abs(channel - (other[place] ?? channel))));
}
