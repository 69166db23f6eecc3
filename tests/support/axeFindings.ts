import axe from 'axe-core';

/** What axe finds on the page, as "rule: element". Contrast needs a real browser and is looked at there. */
export async function axeFindings(): Promise<readonly string[]> {
  const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
