import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';

import type { Device } from './Engine.ts';

/** What is meant on a page, in the words of its readers; `selector` where there are none. */
export type Sought =
  | { readonly role: 'button' | 'link' | 'heading' | 'radio'; readonly name: string }
  | { readonly label: string }
  | { readonly text: string }
  | { readonly selector: string };

export interface SavedFile {
  readonly name: string;
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Only what hangs may fail. */
const TIMEOUT_MS = 120_000;

const FINDER = readFileSync(
  createRequire(import.meta.url).resolve('@testing-library/dom/dist/@testing-library/dom.umd.min.js'),
  'utf8',
);

const FIND = `
  const { findByRole, findByLabelText, findByText, waitFor, configure } = window.TestingLibraryDom;
  configure({ getElementError: (message) => new Error(message + ' at ' + location.href + ': ' + document.body.innerText.slice(0, 1500)) });
  const waiting = { timeout: ${TIMEOUT_MS} };
  const sought = given.sought;
  const element = await (
    'role' in sought ? findByRole(document.body, sought.role, { name: sought.name }, waiting) :
    'label' in sought ? findByLabelText(document.body, sought.label, {}, waiting) :
    'text' in sought ? findByText(document.body, sought.text, {}, waiting) :
    waitFor(() => {
      const found = document.querySelector(sought.selector);
      if (found === null) throw new Error('No ' + sought.selector + ' at ' + location.href);
      return found;
    }, waiting)
  );
`;

/** A hand aims at what stands still: what shows above it a moment later moves it away from under a click. */
const UNTIL_STILL = `
  const place = () => JSON.stringify(element.getBoundingClientRect());
  for (let [before, frames] = ['', 0]; frames < 10; ) {
    await new Promise(requestAnimationFrame);
    frames = place() === before ? frames + 1 : 0;
    before = place();
  }
`;

/** Somebody at work on a device: finds what they read on the page, waits for it, and does what a hand does. */
export class Visit {
  constructor(readonly device: Device) {}

  async open(address: string): Promise<void> {
    await this.device.goto(address);
  }

  address(): Promise<string> {
    return this.ask('return location.href;');
  }

  async click(sought: Sought): Promise<void> {
    await this.prepare();
    await this.device.click(
      `${FIND}
       element.scrollIntoView({ block: 'center', behavior: 'instant' });
       ${UNTIL_STILL}
       return element;`,
      { sought },
    );
  }

  async sees(sought: Sought): Promise<void> {
    await this.onElement(sought, 'return true;');
  }

  /** The words of the page as they stand there. */
  words(): Promise<string> {
    return this.ask('return document.body.innerText;');
  }

  valueOf(sought: Sought): Promise<string> {
    return this.onElement(sought, 'return element.value;');
  }

  /** Puts this text in the place of what is there, as pasting does. */
  async write(sought: Sought, text: string): Promise<void> {
    await this.onElement(
      sought,
      `element.focus(); element.select(); document.execCommand('insertText', false, given.text); return true;`,
      { text },
    );
  }

  async tick(sought: Sought, ticked: boolean): Promise<void> {
    if ((await this.onElement<boolean>(sought, 'return element.checked;')) !== ticked)
      await this.click(sought);
  }

  async giveFiles(sought: Sought, paths: readonly string[]): Promise<void> {
    await this.prepare();
    await this.device.give(`${FIND} return element;`, paths, { sought });
  }

  /** The file that a click gives, once all of it is there. */
  async save(sought: Sought): Promise<SavedFile> {
    const before = new Set(await readdir(this.device.downloads));
    await this.click(sought);
    const name = await until(async () => {
      const after = (await readdir(this.device.downloads)).filter((file) => !file.startsWith('.'));
      if (after.some((file) => /\.(part|crdownload|wkdownload)$/u.test(file))) return null;
      return after.find((file) => !before.has(file)) ?? null;
    }, 'a download');
    const path = join(this.device.downloads, name);
    const bytes = await until(async () => {
      const read = await readFile(path);
      return read.length > 0 && read.length === (await readFile(path)).length ? read : null;
    }, name);
    return { name, path, bytes };
  }

  /** Until the service worker has stored the app. */
  async canDoWithoutServer(): Promise<void> {
    await until(
      () =>
        this.ask<boolean | null>(`
          const { active } = await navigator.serviceWorker.ready;
          if (active?.state !== 'activated') return null;
          const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
          return (await Promise.all(stores.map((store) => store.keys()))).flat().length > 5 || null;`),
      'the app to be stored',
    );
  }

  async ask<Answer>(body: string, given?: unknown): Promise<Answer> {
    return (await this.device.run(body, given)) as Answer;
  }

  private async onElement<Answer>(sought: Sought, body: string, given: object = {}): Promise<Answer> {
    await this.prepare();
    return this.ask(`${FIND} ${body}`, { sought, ...given });
  }

  /** The page may be a new one, which does not have the finder yet. */
  private async prepare(): Promise<void> {
    if (await this.ask<boolean>(`return 'TestingLibraryDom' in window;`)) return;
    await this.device.run(`(function () { ${FINDER} }).call(window); return true;`);
  }
}

/** What the look gives that gives something, looking again and again. */
async function until<Seen>(look: () => Promise<Seen | null>, what: string): Promise<Seen> {
  const end = Date.now() + TIMEOUT_MS;
  for (;;) {
    const seen = await look();
    if (seen !== null) return seen;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
