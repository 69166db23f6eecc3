import { act, render } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';

import { App } from '#app/App.tsx';
import { ErrorBoundary } from '#app/ErrorBoundary.tsx';
import { frameTexts } from '#app/frameTexts.ts';
import { arrivedLinkStore, takeArrivedLink } from '#app/arrivedLink.ts';
import { WithServices } from '#app/WithServices.tsx';
import { chooseLanguage, loadTexts } from '#i18n/languageStore.ts';
import { hpkeSealingSuite } from '#platform/crypto/hpkeSealingSuite.ts';
import { keyWords } from '#platform/crypto/keyWords.ts';
import { webDigest } from '#platform/crypto/webDigest.ts';
import { webRandomBytes } from '#platform/crypto/webRandomBytes.ts';
import { deviceFiles } from '#platform/deviceFiles.ts';
import { nextTask } from '#platform/nextTask.ts';
import { pictureToPng } from '#platform/pictureToPng.ts';
import { officeKeyFiles } from '#platform/research/officeKeyFiles.ts';
import { draftLock } from '#platform/tabs/draftLock.ts';
import { presenterChannel } from '#platform/tabs/presenterChannel.ts';
import { packing } from '#platform/zip/packing.ts';
import type { DeviceStorage } from '#ports/DeviceStorage.ts';
import type { Language } from '#shared/Language.ts';
import { err } from '#shared/Result.ts';
import { makeInbox } from '#usecases/collecting/makeInbox.ts';
import { makeOfficePool } from '#usecases/research/makeOfficePool.ts';
import type { Services } from '#usecases/Services.ts';
import { adviceForTests } from './adviceForTests.ts';
import { backupOf } from './backupForTests.ts';
import { fixedClock } from './fixedPorts.ts';
import { TODAY } from './storageExamples.ts';
import { passphraseFilesForTests } from './passphraseFilesForTests.ts';
import { storageForTests, type StorageForTests } from './storageForTests.ts';

export interface OpenedApp extends StorageForTests {
  readonly user: UserEvent;
  readonly services: Services;
  /** Closes the tab; what is on the device stays. */
  readonly close: () => void;
}

export interface Circumstances {
  readonly language?: Language;
  readonly today?: string;
  /** What is on the device before the app opens. */
  readonly device?: StorageForTests;
  /** The storage as the screens meet it, for instance one that is full. */
  readonly storage?: (storage: DeviceStorage) => DeviceStorage;
  /** Other effects than the usual ones. */
  readonly services?: Partial<Services>;
}

/** The whole app at an address, on a device with a real (in-memory) database and real sealing. */
export async function openApp(address: string, circumstances: Circumstances = {}): Promise<OpenedApp> {
  const device = circumstances.device ?? (await storageForTests());
  const storage = circumstances.storage?.(device.storage) ?? device.storage;
  const services: Services = {
    storage,
    clock: fixedClock(circumstances.today ?? TODAY),
    randomBytes: webRandomBytes,
    digest: webDigest,
    sealing: hpkeSealingSuite,
    inbox: makeInbox({ storage, sealing: hpkeSealingSuite, files: deviceFiles, nextTask }),
    research: makeOfficePool({
      storage,
      sealing: hpkeSealingSuite,
      digest: webDigest,
      randomBytes: webRandomBytes,
      packing,
    }),
    draftLock: draftLock(null),
    presenterChannel: presenterChannel(null),
    secondWindow: { open: () => true, isThis: () => false, close: () => {} },
    fullScreen: { isPossible: true, toggle: () => {}, leave: () => {} },
    pageTranslation: { isOn: () => false, subscribe: () => () => {} },
    updates: { waiting: false, subscribe: () => () => {}, apply: () => Promise.resolve('nothing-waits') },
    download: () => {},
    copyText: () => Promise.resolve(true),
    share: null,
    fetchInstrument: () => Promise.resolve(err('not-there')),
    openCamera: () => Promise.resolve(err('none')),
    scanSignals: { prepare: () => {}, give: () => {} },
    backup: backupOf(device, fixedClock(circumstances.today ?? TODAY)),
    keyWords,
    officeKeyFiles: officeKeyFiles(passphraseFilesForTests),
    passphraseAdvice: adviceForTests,
    files: deviceFiles,
    pictureToPng,
    askToKeep: () => Promise.resolve(true),
    readKeeping: () => Promise.resolve({ kept: true, bytes: 1_400_000, since: TODAY, asked: null }),
    ...circumstances.services,
  };
  await chooseLanguage(circumstances.language ?? 'nl');
  await loadTexts(...frameTexts);
  goTo(address);
  arrivedLinkStore.setState(arrivedLinkStore.getInitialState());
  takeArrivedLink();
  const user = userEvent.setup();
  let close = () => {};
  await act(async () => {
    const { unmount } = render(
      <ErrorBoundary
        rescue={{ download: () => Promise.resolve(err('nothing-stored')), advice: adviceForTests }}
      >
        <WithServices services={services}>
          <App />
        </WithServices>
      </ErrorBoundary>,
    );
    close = unmount;
    await Promise.resolve();
  });
  return { ...device, services, user, close };
}

/** Where the app is. */
export function address(): string {
  return window.location.hash.replace(/^#/, '');
}

export function goTo(address: string): void {
  window.location.hash = address;
}
