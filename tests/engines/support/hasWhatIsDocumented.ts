import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

import { tableIn } from '../../unit/docs/markdown.ts';
import { servedBuild } from '../../e2e/support/servedBuild.ts';
import type { Engine } from './Engine.ts';

/** What the app uses where it is there, by its name in docs/browsers.md: the body of a function that tells. */
const FEATURES: Readonly<Record<string, string>> = {
  'service worker': `return 'serviceWorker' in navigator;`,
  'X25519 in Web Crypto': `
    const keys = await crypto.subtle.generateKey('X25519', true, ['deriveBits']);
    return keys.privateKey.type === 'private';`,
  'locks between tabs': `return 'locks' in navigator;`,
  'messages between tabs': `return 'BroadcastChannel' in window;`,
  'copying text': `return typeof navigator.clipboard?.writeText === 'function';`,
  'the whole screen': `return document.fullscreenEnabled;`,
  'a camera': `return typeof navigator.mediaDevices?.getUserMedia === 'function';`,
  'asking to keep storage': `return typeof navigator.storage?.persist === 'function';`,
  'sharing to another app': `return 'share' in navigator;`,
  'an X25519 key kept as a key': `
    const keys = await crypto.subtle.generateKey('X25519', false, ['deriveBits']);
    return structuredClone(keys.privateKey)?.type === 'private';`,
};

const ENGINES = ['Chromium', 'Firefox', 'WebKitGTK'] as const;

/** What is "yes" in the table is there; an engine may learn more than the page knows. */
export async function hasWhatIsDocumented({ name, device }: Engine): Promise<void> {
  const rows = tableIn(readFileSync('docs/browsers.md', 'utf8'), 'the app uses');
  expect(rows.map(([feature]) => feature).toSorted()).toEqual(Object.keys(FEATURES).toSorted());
  const documented = rows
    .filter((cells) => cells[1 + ENGINES.indexOf(name)] === 'yes')
    .map(([feature = '']) => feature);

  const app = await servedBuild();
  try {
    const page = await device();
    await page.goto(app.address);
    for (const feature of documented)
      expect([feature, await page.run(FEATURES[feature] ?? '')]).toEqual([feature, true]);
  } finally {
    await app.kill();
  }
}
