import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Debian packages of the engines besides Chromium, of a screen for one of them, and of what reads printed pages back. */
export const ENGINE_PACKAGES = [
  'firefox-esr',
  'webkit2gtk-driver',
  'xvfb',
  'poppler-utils',
  'fonts-liberation',
];

/** Where Debian puts them; the browser to be driven comes with WebKitGTK. */
export const ENGINES = {
  firefox: '/usr/bin/firefox-esr',
  webkitDriver: '/usr/bin/WebKitWebDriver',
  miniBrowser: findMiniBrowser(),
  screen: '/usr/bin/Xvfb',
  pdfToText: '/usr/bin/pdftotext',
};

function findMiniBrowser() {
  const folders = existsSync('/usr/lib') ? readdirSync('/usr/lib') : [];
  const places = folders.map((folder) => join('/usr/lib', folder, 'webkit2gtk-4.1', 'MiniBrowser'));
  return places.find((place) => existsSync(place)) ?? '/usr/lib/webkit2gtk-4.1/MiniBrowser';
}

/** The programs that tests in every engine need and that are not there. */
export function missingEngines() {
  return Object.values(ENGINES).filter((program) => !existsSync(program));
}

/** Ends with one sentence where one of them is missing. */
export function needEngines() {
  const missing = missingEngines();
  if (missing.length > 0)
    throw new Error(
      `These tests need ${missing.join(', ')}: install the Debian packages ${ENGINE_PACKAGES.join(', ')}.`,
    );
}
