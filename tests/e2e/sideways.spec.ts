import { textsIn } from '#tests/support/textsIn.ts';
import { invitedElsewhere } from './support/elsewhere.ts';
import { instrument } from './support/member.ts';
import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 844, height: 390 } });

test('a phone held sideways shows a statement and where to tap, without scrolling', async ({ page }) => {
  await page.goto(`/#${await invitedElsewhere('Lerarennetwerk Elders')}`);
  await page.getByRole('checkbox').check();
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: textsIn.nl.welcomeScreen.begin }).click();
  const [first] = instrument.items;
  const statement = page.locator(`[data-item="${first?.id ?? ''}"]`);
  await statement.waitFor();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await expect(statement.locator('legend')).toBeInViewport({ ratio: 1 });
  await expect(statement.getByText(instrument.scale.labels[0]?.['nl'] ?? '', { exact: true })).toBeInViewport(
    {
      ratio: 1,
    },
  );
});
