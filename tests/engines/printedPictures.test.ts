import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { runProgram } from '#tests/support/runProgram.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';
import { textsIn } from '#tests/support/textsIn.ts';
import { type ServedBuild, servedBuild } from '../e2e/support/servedBuild.ts';
import type { Engine, Paper } from './support/Engine.ts';
import { puppeteerEngine } from './support/puppeteerEngine.ts';
import { Visit } from './support/Visit.ts';

const texts = textsIn.en;

// The driver of WebKitGTK cannot print.
describe.each(['Chromium', 'Firefox'] as const)('on the paper of %s', (name) => {
  let engine: Engine;
  let app: ServedBuild;

  beforeAll(async () => {
    engine = await puppeteerEngine(name);
    app = await servedBuild();
  });

  afterAll(async () => {
    await engine.close();
    await app.kill();
  });

  test('each word of the pictures in a report stands once', async () => {
    const visit = new Visit(await engine.device());
    await visit.open(app.address);
    await visit.click({ role: 'button', name: texts.homeScreen.exampleAction });
    await visit.click({ selector: 'main a[href$="/results"]' });
    await visit.sees({ role: 'heading', name: texts.resultsRoom.title });
    // What stands in the table or the text as well would be counted there.
    const { picture: _picture, ...others } = texts.printedReport.parts;
    for (const part of Object.values(others))
      if ((await visit.words()).includes(part)) await visit.tick({ label: part }, false);

    for (const view of ['radar', 'dots'] as const) {
      await visit.click({ role: 'radio', name: texts.picture.views[view] });
      const words = await visit.ask<readonly string[]>(
        `dispatchEvent(new Event('beforeprint'));
         const drawn = [...document.querySelector('main').lastElementChild.querySelectorAll('svg text')];
         const words = drawn.map((text) => text.textContent);
         dispatchEvent(new Event('afterprint'));
         return words;`,
      );
      expect(words.length).toBeGreaterThan(10);
      const paper = await printed(visit, 'A4');
      expect(counted(paper, words)).toEqual(eachOnce(words));
      // One page, and no empty one after it.
      expect(paper.match(/\f/gu)).toHaveLength(1);
    }
  });

  test.each(['years-radar', 'years-dots', 'roles-roles', 'five-years-trend', 'one-hidden-dots'])(
    'each word of the file %s stands once',
    async (file) => {
      const visit = new Visit(await engine.device());
      await visit.open(pathToFileURL(resolve(`tests/fixtures/pictures/${file}.svg`)).href);
      const words = await visit.ask<readonly string[]>(
        `return [...document.querySelectorAll('text')].map((text) => text.textContent);`,
      );
      expect(words.length).toBeGreaterThan(10);
      expect(counted(await printed(visit, 'A3'), words)).toEqual(eachOnce(words));
    },
  );
});

/** The text of the printed page, read back by a program that has nothing to do with the browser. */
async function printed(visit: Visit, paper: Paper): Promise<string> {
  if (visit.device.print === null) throw new Error('This engine does not print.');
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'page.pdf'), await visit.device.print(paper));
  return runProgram({
    program: 'pdftotext',
    options: ['-layout', 'page.pdf', '-'],
    folder,
    package: 'poppler-utils',
  });
}

/** How often each word stands in the text, for the words of these texts. */
function counted(text: string, of: readonly string[]): Readonly<Record<string, number>> {
  const all = wordsIn(text);
  return Object.fromEntries(
    wordsIn(of.join(' ')).map((word) => [word, all.filter((other) => other === word).length]),
  );
}

/** As often as they stand in these texts, each of which is there once. */
function eachOnce(texts: readonly string[]): Readonly<Record<string, number>> {
  return counted(texts.join(' '), texts);
}

/** Words of letters; a figure can stand anywhere on a page. */
function wordsIn(text: string): readonly string[] {
  return text.normalize('NFC').match(/\p{L}{4,}/gu) ?? [];
}
