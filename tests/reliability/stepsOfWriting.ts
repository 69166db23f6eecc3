import type { Page } from '@playwright/test';

export interface StepsOfWriting {
  /** Resolves at the step that was asked for: the page has taken it, and stands still. */
  readonly reached: Promise<void>;
  /** How many there have been. */
  count(): Promise<number>;
}

/**
 * Follows what the pages to come write in IndexedDB themselves: each record that is put, added or deleted, each table
 * that is made, and each transaction that is on disk. After `stopAt` of these the page does nothing more, so that what
 * is killed then is killed right there.
 */
export async function stepsOfWriting(page: Page, stopAt: number): Promise<StepsOfWriting> {
  let reach = () => {};
  const reached = new Promise<void>((resolve) => {
    reach = resolve;
  });
  await page.exposeFunction('stepReached', () => {
    reach();
  });
  await page.addInitScript(followSteps, stopAt);
  return {
    reached,
    count: () => page.evaluate(() => (window as unknown as { readonly steps: number }).steps),
  };
}

function followSteps(stopAt: number): void {
  const page = window as unknown as { steps: number; stepReached: () => Promise<void> };
  page.steps = 0;
  const step = () => {
    page.steps += 1;
    if (page.steps !== stopAt) return;
    void page.stepReached();
    while (true);
  };

  follow(IDBObjectStore.prototype, 'put', step);
  follow(IDBObjectStore.prototype, 'add', step);
  follow(IDBObjectStore.prototype, 'delete', step);
  follow(IDBDatabase.prototype, 'createObjectStore', step);
  follow(IDBDatabase.prototype, 'transaction', (transaction) => {
    if (transaction instanceof IDBTransaction && transaction.mode === 'readwrite')
      transaction.addEventListener('complete', step);
  });

  function follow(prototype: object, name: string, then: (result: unknown) => void): void {
    const real = Reflect.get(prototype, name) as (...parameters: unknown[]) => unknown;
    Reflect.set(prototype, name, function (this: unknown, ...parameters: unknown[]) {
      const result = real.apply(this, parameters);
      then(result);
      return result;
    });
  }
}
