import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Builder, Capabilities, type WebDriver, WebElement } from 'selenium-webdriver';

import { ENGINES, needEngines } from '../../../scripts/engines.mjs';
import type { Device, Engine } from './Engine.ts';

/** Only what hangs may fail. */
const TIMEOUT_MS = 300_000;

/**
 * WebKitGTK by WebDriver, on a screen that nobody sees. Its driver has room for one window, so each device has a driver
 * of its own; and WebDriver has no command to print here.
 */
export async function webkitEngine(): Promise<Engine> {
  needEngines();
  const screen = spawn(
    ENGINES.screen,
    ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
      detached: true,
    },
  );
  const display = `:${(await firstOutput(screen)).trim()}`;
  const devices: { readonly window: WebDriver; readonly driver: ChildProcess; readonly home: string }[] = [];

  async function open() {
    const home = await mkdtemp(join(tmpdir(), 'srt-device-'));
    const port = await freePort();
    const driver = spawn(ENGINES.webkitDriver, [`--port=${port}`], {
      stdio: 'ignore',
      detached: true,
      env: { ...process.env, DISPLAY: display, HOME: home, LANG: 'en_GB.UTF-8' },
    });
    await answers(`http://127.0.0.1:${port}/status`);
    const window = await new Builder()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities(
        new Capabilities({
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary: ENGINES.miniBrowser, args: ['--automation'] },
        }),
      )
      .build();
    await window.manage().setTimeouts({ script: TIMEOUT_MS, pageLoad: TIMEOUT_MS });
    const opened = { window, driver, home };
    devices.push(opened);
    return opened;
  }

  const first = await open();
  const version = (await first.window.getCapabilities()).getBrowserVersion() ?? '';
  let taken = 0;
  return {
    name: 'WebKitGTK',
    version,
    device: async () => {
      const { window, home } = taken === 0 ? first : await open();
      taken += 1;
      return webkitDevice(window, home);
    },
    close: async () => {
      for (const { window, driver, home } of devices) {
        await window.quit();
        await gone(driver);
        await rm(home, { recursive: true, force: true });
      }
      await gone(screen);
    },
  };
}

type Outcome = { readonly value: unknown } | { readonly error: string };

function webkitDevice(window: WebDriver, home: string): Device {
  async function run(body: string, given: unknown): Promise<unknown> {
    const outcome = await window.executeAsyncScript<Outcome>(
      `const [given, done] = arguments;
       (async () => { ${body} })().then(
         (value) => done({ value: value ?? null }),
         (error) => done({ error: String(error) }),
       );`,
      given ?? null,
    );
    if ('error' in outcome) throw new Error(outcome.error);
    return outcome.value;
  }

  async function found(body: string, given: unknown): Promise<WebElement> {
    const element = await run(body, given);
    if (!(element instanceof WebElement)) throw new Error('There is no such element.');
    return element;
  }

  return {
    downloads: home,
    goto: (address) => window.get(address),
    reload: () => window.navigate().refresh(),
    run,
    click: async (body, given) => {
      await (await found(body, given)).click();
    },
    give: async (body, paths, given) => {
      await (await found(body, given)).sendKeys(paths.join('\n'));
    },
    print: null,
  };
}

function firstOutput(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.once('data', (data: Buffer) => {
      resolve(String(data));
    });
    child.once('error', reject);
    child.once('close', () => {
      reject(new Error('The screen for WebKitGTK did not start.'));
    });
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('No free port.'));
        else resolve(address.port);
      });
    });
  });
}

/** Asks until somebody answers. */
async function answers(address: string): Promise<void> {
  const end = Date.now() + TIMEOUT_MS;
  for (;;) {
    try {
      await fetch(address);
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** With all that it started. */
function gone(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) {
      resolve();
      return;
    }
    child.once('close', () => {
      resolve();
    });
    process.kill(-child.pid, 'SIGKILL');
  });
}
