import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type ElementHandle, type LaunchOptions, type Page } from 'puppeteer-core';

import { CHROMIUM_FLAGS, findChromium } from '../../../scripts/chromium.mjs';
import { ENGINES, needEngines } from '../../../scripts/engines.mjs';
import type { Device, Engine } from './Engine.ts';

/** Only what hangs may fail. */
const TIMEOUT_MS = 300_000;

const BROWSERS = {
  Chromium: { browser: 'chrome', executablePath: findChromium() ?? 'chromium', args: [...CHROMIUM_FLAGS] },
  Firefox: { browser: 'firefox', executablePath: ENGINES.firefox },
} satisfies Record<string, LaunchOptions>;

/** Chromium by its own protocol, Firefox by WebDriver BiDi. */
export async function puppeteerEngine(name: keyof typeof BROWSERS): Promise<Engine> {
  needEngines();
  const browser = await puppeteer.launch({
    ...BROWSERS[name],
    headless: true,
    protocolTimeout: TIMEOUT_MS,
    timeout: TIMEOUT_MS,
  });
  const [, version = ''] = (await browser.version()).split('/');
  const folders: string[] = [];
  let inFront: Page | null = null;

  /** Devices are tabs here, and a browser lets a tab behind another one wait. */
  async function toFront(page: Page) {
    if (inFront !== page) await page.bringToFront();
    inFront = page;
  }

  return {
    name,
    version,
    device: async () => {
      const downloads = await mkdtemp(join(tmpdir(), 'srt-device-'));
      folders.push(downloads);
      const context = await browser.createBrowserContext({
        downloadBehavior: { policy: 'allow', downloadPath: downloads },
      });
      return puppeteerDevice(await context.newPage(), { downloads, toFront });
    },
    close: async () => {
      await browser.close();
      await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
    },
  };
}

interface Surroundings {
  readonly downloads: string;
  toFront(page: Page): Promise<void>;
}

function puppeteerDevice(page: Page, { downloads, toFront }: Surroundings): Device {
  page.setDefaultTimeout(TIMEOUT_MS);

  async function found(body: string, given: unknown): Promise<ElementHandle> {
    const element = (await page.evaluateHandle(inPage(body, given))).asElement();
    if (element === null) throw new Error('There is no such element.');
    return element as ElementHandle;
  }

  return {
    downloads,
    goto: async (address) => {
      await toFront(page);
      await page.goto(address);
    },
    reload: async () => {
      await page.reload();
    },
    run: async (body, given) => {
      await toFront(page);
      return page.evaluate(inPage(body, given));
    },
    click: async (body, given) => {
      await (await found(body, given)).click();
    },
    give: async (body, paths, given) => {
      await ((await found(body, given)) as ElementHandle<HTMLInputElement>).uploadFile(...paths);
    },
    // The paper in full: left to itself, puppeteer takes inches for centimetres in Firefox.
    print: async (paper) => {
      await toFront(page);
      return page.pdf(
        paper === 'A4' ? { format: 'A4', preferCSSPageSize: true } : { format: 'A3', landscape: true },
      );
    },
  };
}

function inPage(body: string, given: unknown): string {
  return `(async (given) => { ${body} })(${JSON.stringify(given ?? null)})`;
}
