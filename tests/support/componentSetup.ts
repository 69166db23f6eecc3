import '@testing-library/jest-dom/vitest';
import './nodeBuffers.ts';
import 'fake-indexeddb/auto';

import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, expect } from 'vitest';

import { PATIENCE } from '../../scripts/patience.mjs';

configure({ asyncUtilTimeout: PATIENCE.wait });

// What jsdom lacks.
window.scrollTo = () => {};
Element.prototype.scrollIntoView = () => {};
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
  this.dispatchEvent(new Event('close'));
};

/** What was reported to the console; a test in which that is anything does not pass. */
const reports: unknown[][] = [];
for (const kind of ['error', 'warn'] as const) {
  const print = console[kind];
  console[kind] = (...report: unknown[]) => {
    reports.push(report);
    print(...report);
  };
}

beforeEach(() => {
  reports.length = 0;
});

afterEach(() => {
  cleanup();
  expect(reports).toEqual([]);
});
