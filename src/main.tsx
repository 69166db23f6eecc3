import './ui/tokens.css';
import './ui/base.css';

import { StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';

import { App, fetchAhead } from './app/App.tsx';
import { CrashScreen } from './app/CrashScreen.tsx';
import { ErrorBoundary } from './app/ErrorBoundary.tsx';
import { frameTexts } from './app/frameTexts.ts';
import { takeArrivedLink } from './app/arrivedLink.ts';
import { StartTrouble } from './app/StartTrouble.tsx';
import { WithServices } from './app/WithServices.tsx';
import type { SealingSuite } from './exchange/SealingSuite.ts';
import { chooseLanguage, languageStore, loadTexts } from './i18n/languageStore.ts';
import { scanSignals } from './platform/camera/scanSignals.ts';
import { copyText } from './platform/copyText.ts';
import { sealingSuiteInBackground } from './platform/crypto/sealingSuiteInBackground.ts';
import { webDigest } from './platform/crypto/webDigest.ts';
import { webRandomBytes } from './platform/crypto/webRandomBytes.ts';
import { deviceFiles } from './platform/deviceFiles.ts';
import { downloadBlob } from './platform/downloadBlob.ts';
import { fetchInstrument } from './platform/fetchInstrument.ts';
import { fullScreen } from './platform/fullScreen.ts';
import { appUpdates } from './platform/offline/appUpdates.ts';
import { allowOwnScripts } from './platform/allowOwnScripts.ts';
import { pageTranslation } from './platform/pageTranslation.ts';
import { preferredLanguage, rememberLanguage } from './platform/preferences.ts';
import { officeKeyFiles } from './platform/research/officeKeyFiles.ts';
import { shareText } from './platform/shareText.ts';
import { backupMemory } from './platform/storage/backupMemory.ts';
import { openStorage } from './platform/storage/openStorage.ts';
import { systemClock } from './platform/systemClock.ts';
import { draftLock } from './platform/tabs/draftLock.ts';
import { presenterChannel } from './platform/tabs/presenterChannel.ts';
import { secondWindow } from './platform/tabs/secondWindow.ts';
import { adviceInWorker } from './platform/worker/adviceInWorker.ts';
import { inboxInWorker } from './platform/worker/inboxInWorker.ts';
import { officePoolInWorker } from './platform/worker/officePoolInWorker.ts';
import { passphraseFilesInWorker } from './platform/worker/passphraseFilesInWorker.ts';
import type { DeviceBackup } from './ports/DeviceBackup.ts';
import type { Rescue } from './ports/Rescue.ts';
import { LANGUAGES } from './shared/Language.ts';
import type { Services } from './usecases/Services.ts';

/** A worker of its own, and only once somebody makes or opens a file under a passphrase. */
const passphraseFiles = passphraseFilesInWorker(
  () => new Worker(new URL('./passphraseWorker.ts', import.meta.url), { type: 'module' }),
);

const passphraseAdvice = adviceInWorker(
  () => new Worker(new URL('./adviceWorker.ts', import.meta.url), { type: 'module' }),
);

async function loadKeyWords() {
  return (await import('./platform/crypto/keyWords.ts')).keyWords;
}

/** The composition root: every effect of the app is made here, or in a worker's own root beside this file, and nowhere else. */
async function start(root: Root) {
  await chooseLanguage(preferredLanguage(LANGUAGES));
  languageStore.subscribe(({ language }) => {
    rememberLanguage(language);
  });

  // What comes over the line comes while the storage opens.
  fetchAhead(location.hash);
  const texts = loadTexts(...frameTexts);
  if (!isSecureContext) {
    await texts;
    root.render(<StartTrouble trouble="not-secure" />);
    return;
  }
  const [storage] = await Promise.all([openStorage({ digest: webDigest }), texts]);
  if (!storage.ok) {
    root.render(<StartTrouble trouble={storage.error} />);
    return;
  }

  const sealing = sealingSuiteInBackground();
  const services: Services = {
    storage: storage.value,
    clock: systemClock,
    randomBytes: webRandomBytes,
    digest: webDigest,
    sealing,
    inbox: inboxInWorker(startInboxWorker),
    research: officePoolInWorker(startResearchWorker),
    draftLock: draftLock(),
    presenterChannel: presenterChannel(),
    secondWindow: secondWindow(),
    fullScreen: fullScreen(),
    pageTranslation: pageTranslation(),
    updates: appUpdates(),
    download: downloadBlob,
    copyText,
    share: shareText(),
    fetchInstrument: fetchInstrument(webDigest),
    // A member's phone needs no camera, and does not fetch what reads one.
    openCamera: () => import('./platform/camera/openCamera.ts').then(({ openCamera }) => openCamera()),
    scanSignals: scanSignals(),
    backup: backup(sealing),
    // Only who prints or types over a second key fetches its words.
    keyWords: {
      write: async (bytes) => (await loadKeyWords()).write(bytes),
      read: async (text) => (await loadKeyWords()).read(text),
    },
    officeKeyFiles: officeKeyFiles(passphraseFiles),
    passphraseAdvice,
    files: deviceFiles,
    // Only who takes a picture along fetches what draws one.
    pictureToPng: async (svg, options) =>
      (await import('./platform/pictureToPng.ts')).pictureToPng(svg, options),
    // Where this cannot be fetched the browser is not asked now, and nothing else depends on it.
    askToKeep: () =>
      loadKeeping().then(
        ({ askToKeep }) => askToKeep(systemClock),
        () => false,
      ),
    readKeeping: async () => (await loadKeeping()).readKeeping(),
  };
  root.render(
    <StrictMode>
      <ErrorBoundary rescue={rescue}>
        <WithServices services={services}>
          <App />
        </WithServices>
      </ErrorBoundary>
    </StrictMode>,
  );
}

const loadKeeping = () => import('./platform/storage/keeping.ts');

/** What makes backups and takes them in is loaded when it is first asked for. */
const loadBackup = () => import('./backupOnDevice.ts');

function backup(sealing: SealingSuite): DeviceBackup {
  const services = {
    memory: backupMemory,
    passphraseFiles,
    files: deviceFiles,
    clock: systemClock,
    digest: webDigest,
    sealing,
  };
  return {
    make: async (...asked) => (await loadBackup()).backupOnDevice(services).make(...asked),
    takeIn: async (...asked) => (await loadBackup()).backupOnDevice(services).takeIn(...asked),
    last: backupMemory.last,
  };
}

/** Past the services, which may be what broke. */
const rescue: Rescue = {
  download: async (passphrase) =>
    (await loadBackup()).rescueOnDevice({ passphraseFiles, download: downloadBlob })(passphrase),
  advice: passphraseAdvice,
};

// Every engine that has the sealing has workers of this kind too.
function startInboxWorker(): Worker {
  return new Worker(new URL('./inboxWorker.ts', import.meta.url), { type: 'module' });
}

function startResearchWorker(): Worker {
  return new Worker(new URL('./researchWorker.ts', import.meta.url), { type: 'module' });
}

takeArrivedLink();
allowOwnScripts();
const place = document.getElementById('root');
if (place !== null) {
  const root = createRoot(place);
  start(root).catch((error: unknown) => {
    const known = error instanceof Error ? error : new Error(String(error));
    // Without texts there is no screen to show it on; then the browser's own words have to do.
    if (frameTexts.every((set) => set.has(languageStore.getState().language)))
      root.render(<CrashScreen error={known} rescue={rescue} />);
    else place.textContent = known.message;
  });
}
