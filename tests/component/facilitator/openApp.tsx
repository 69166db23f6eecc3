import '../../support/nodeBuffers.ts';

import { act, cleanup, configure, render } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, vi } from 'vitest';

import { App } from '../../../src/app/App.tsx';
import { ServicesProvider, type Services } from '../../../src/app/Services.ts';
import type { Language } from '../../../src/i18n/Language.ts';
import { chooseLanguage } from '../../../src/i18n/languageStore.ts';
import { hpkeSealingSuite } from '../../../src/platform/crypto/hpkeSealingSuite.ts';
import { webDigest } from '../../../src/platform/crypto/webDigest.ts';
import { webRandomBytes } from '../../../src/platform/crypto/webRandomBytes.ts';
import type { Storage } from '../../../src/platform/storage/Storage.ts';
import { fixedClock } from '../../support/fixedPorts.ts';
import { TODAY } from '../../support/storageExamples.ts';
import { storageForTests, type StorageForTests } from '../../support/storageForTests.ts';

// The machine may be busy: a screen that is loaded, or a key that is made, gets its time.
configure({ asyncUtilTimeout: 4000 });

export interface OpenedApp extends StorageForTests {
  readonly user: UserEvent;
  readonly services: Services;
}

interface Circumstances {
  readonly language?: Language;
  readonly today?: string;
  /** What is on the device before the app opens. */
  readonly device?: StorageForTests;
  /** The storage as the screens meet it, for instance one that is full. */
  readonly storage?: (storage: Storage) => Storage;
}

/** The whole app at an address, on a device with a real (in-memory) database. */
export async function openApp(address: string, circumstances: Circumstances = {}): Promise<OpenedApp> {
  const device = circumstances.device ?? (await storageForTests());
  const services: Services = {
    storage: circumstances.storage?.(device.storage) ?? device.storage,
    clock: fixedClock(circumstances.today ?? TODAY),
    randomBytes: webRandomBytes,
    digest: webDigest,
    sealing: hpkeSealingSuite,
    draftLock: { hold: () => ({ takeOver() {}, release() {} }) },
    updates: { waiting: false, subscribe: () => () => {}, apply: () => Promise.resolve('nothing-waits') },
    download: () => {},
    askToKeep: () => Promise.resolve(true),
  };
  chooseLanguage(circumstances.language ?? 'nl');
  window.location.hash = address;
  await act(async () => {
    render(
      <ServicesProvider value={services}>
        <App />
      </ServicesProvider>,
    );
    await Promise.resolve();
  });
  return { ...device, services, user: userEvent.setup() };
}

/** Where the app is. */
export function address(): string {
  return window.location.hash.replace(/^#/, '');
}

/** What jsdom lacks; and a test in which something was reported to the console does not pass. */
export function withQuietConsole(): void {
  beforeEach(() => {
    vi.spyOn(window, 'scrollTo').mockImplementation(() => {});
    HTMLDialogElement.prototype.showModal = function showModal() {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function close() {
      this.open = false;
      this.dispatchEvent(new Event('close'));
    };
    vi.spyOn(console, 'error');
    vi.spyOn(console, 'warn');
  });

  afterEach(() => {
    cleanup();
    expect(console.error).not.toHaveBeenCalled();
    expect(console.warn).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });
}
