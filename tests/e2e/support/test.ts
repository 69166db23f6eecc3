import { type BrowserContext, expect, test as base } from '@playwright/test';

export { expect };

/**
 * Playwright's `test` for a quiet app: fails when a page writes a warning or an error to its console, throws, or
 * asks anything of a second origin.
 */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ context }, use) => {
      const disturbances = listen(context);
      await use(undefined);
      expect(disturbances()).toEqual([]);
    },
    { auto: true },
  ],
});

/** What has disturbed the quiet until now. */
export function listen(context: BrowserContext): () => readonly string[] {
  const disturbances: string[] = [];
  const origins = new Set<string>();
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      disturbances.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  context.on('weberror', (webError) => disturbances.push(`uncaught: ${webError.error().message}`));
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http')) origins.add(origin);
    if (origins.size > 1) disturbances.push(`request to a second origin: ${request.url()}`);
  });
  return () => disturbances;
}
