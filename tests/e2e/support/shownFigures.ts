import type { Page } from '@playwright/test';

/**
 * The mean of every dimension as a view shows it, in the instrument's order: read from the first column of the table,
 * or from what radar and dot plot say of an axis.
 */
export async function shownFigures(page: Page, view: 'radar' | 'dots' | 'table'): Promise<readonly string[]> {
  if (view === 'table') return page.locator('main table').first().locator('td:nth-child(2)').allInnerTexts();
  const sentences = await page
    .locator('main figure [role="button"]')
    .evaluateAll((axes) => axes.map((axis) => axis.getAttribute('aria-label') ?? ''));
  return sentences.map(
    (sentence) => /antwoorden (\d+,\d( of (meer|minder))?)/.exec(sentence)?.[1] ?? sentence,
  );
}
