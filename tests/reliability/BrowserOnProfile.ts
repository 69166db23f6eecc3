import { type BrowserContext, chromium } from '@playwright/test';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

import { CHROMIUM_FLAGS, findChromium } from '../../scripts/chromium.mjs';

interface Running {
  readonly process: ChildProcess;
  readonly gone: Promise<void>;
  readonly context: BrowserContext;
}

/** A browser with a profile on disk, started by a process of its own: it can be killed and started again. */
export class BrowserOnProfile {
  private running: Running | null = null;

  private constructor(private readonly profile: string) {}

  static async make(): Promise<BrowserOnProfile> {
    return new BrowserOnProfile(await mkdtemp(join(tmpdir(), 'srt-profile-')));
  }

  /** What runs, or is started for it. */
  async context(): Promise<BrowserContext> {
    this.running ??= await start(this.profile);
    return this.running.context;
  }

  /** With all its processes at once, as when the battery is out. Resolves when it is gone. */
  async kill(): Promise<void> {
    if (this.running === null) return;
    const { process: browser, gone } = this.running;
    this.running = null;
    if (browser.pid !== undefined && browser.exitCode === null && browser.signalCode === null)
      process.kill(-browser.pid, 'SIGKILL');
    await gone;
  }

  /** As people do, so that it writes what it keeps. Resolves when it is gone. */
  async close(): Promise<void> {
    if (this.running === null) return;
    const { gone, context } = this.running;
    this.running = null;
    const session = await context.browser()?.newBrowserCDPSession();
    // It may be gone before it answers.
    await session?.send('Browser.close').catch(() => undefined);
    await gone;
  }

  /** The files of the profile in which a text stands, in one of the two ways in which browsers write text. */
  async filesWith(text: string): Promise<string[]> {
    const entries = await readdir(this.profile, { recursive: true, withFileTypes: true });
    const written = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
    const found: string[] = [];
    for (const entry of entries.filter((each) => each.isFile())) {
      const file = join(entry.parentPath, entry.name);
      const bytes = await readFile(file);
      if (written.some((some) => bytes.includes(some))) found.push(relative(this.profile, file));
    }
    return found;
  }

  async remove(): Promise<void> {
    await this.kill();
    // What the killed processes leave behind may still be let go of.
    await rm(this.profile, { recursive: true, force: true, maxRetries: 10 });
  }
}

async function start(profile: string): Promise<Running> {
  const options = [
    ...CHROMIUM_FLAGS,
    '--headless',
    // Pages of the address bar's own, each in a process: twice the time to start, and nobody sees them.
    '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
    '--accept-lang=nl-NL',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
  ];
  const browser = spawn(findChromium() ?? 'chromium', [...options, 'about:blank'], {
    // A group of its own, so that one signal ends every process of it.
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const gone = new Promise<void>((resolve) => {
    browser.once('exit', () => {
      resolve();
    });
  });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    browser.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const [, found] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
    void gone.then(() => {
      reject(new Error(`The browser stopped before it could be driven:\n${said}`));
    });
  });
  const [context] = (await chromium.connectOverCDP(address)).contexts();
  if (context === undefined) throw new Error('The browser has no window.');
  return { process: browser, gone, context };
}
