import type { Page } from '@playwright/test';

/**
 * The mean of every dimension as a view shows it, in the instrument's order: read from the first column of the table,
 * or from what radar and dot plot say of an axis.
 */
export async function shownFigures(page: Page, view: 'radar' | 'dots' | 'table'): Promise<readonly string[]> {
  if (view === 'table') {
    const means = page.locator('main table').first().locator('td:nth-child(2)');
    await means.first().waitFor();
    return means.allInnerTexts();
  }
  const axes = page.locator('main figure [role="button"]');
  await axes.first().waitFor();
  const sentences = await axes.evaluateAll((drawn) =>
    drawn.map((axis) => axis.getAttribute('aria-label') ?? ''),
  );
  return sentences.map(
    (sentence) => /antwoorden (\d+,\d( of (meer|minder))?)/.exec(sentence)?.[1] ?? sentence,
  );
}
