import type { AppUpdates } from '#ports/AppUpdates.ts';

// What the names of the locks of `draftLock` begin with.
const DRAFT_LOCK_PREFIX = 'srt-draft-';

/** What `appUpdates` needs of the browser; a service or a lock manager is missing where the browser has none. */
export interface UpdateEnvironment {
  readonly serviceWorker: ServiceWorkerContainer | undefined;
  readonly locks: LockManager | undefined;
  readonly document: Document;
  readonly reload: () => void;
}

/**
 * Registers the service worker, so that from now on the app works without a network, and watches for a newer
 * version. Where there is no service worker (development, a browser without one) nothing ever waits.
 */
export function appUpdates(environment: UpdateEnvironment = browserEnvironment()): AppUpdates {
  const listeners = new Set<() => void>();
  let waitingWorker: ServiceWorker | null = null;

  const { serviceWorker } = environment;
  if (serviceWorker) {
    void watchForUpdates(serviceWorker, environment.document, (worker) => {
      waitingWorker = worker;
      for (const listener of listeners) listener();
    });
  }

  return {
    get waiting() {
      return waitingWorker !== null;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    apply: async () => {
      if (!serviceWorker || !waitingWorker) return 'nothing-waits';
      if (await questionnaireIsOpenElsewhere(environment.locks)) return 'questionnaire-open-elsewhere';
      serviceWorker.addEventListener('controllerchange', environment.reload, { once: true });
      waitingWorker.postMessage('SKIP_WAITING');
      return 'applied';
    },
  };
}

function browserEnvironment(): UpdateEnvironment {
  const { serviceWorker, locks }: Partial<Pick<Navigator, 'serviceWorker' | 'locks'>> = navigator;
  return {
    serviceWorker: import.meta.env.PROD ? serviceWorker : undefined,
    locks,
    document,
    reload: () => {
      location.reload();
    },
  };
}

async function watchForUpdates(
  serviceWorker: ServiceWorkerContainer,
  page: Document,
  onWaiting: (worker: ServiceWorker | null) => void,
): Promise<void> {
  const registration = await serviceWorker.register('./sw.js', { updateViaCache: 'none' }).catch(() => null);
  if (!registration) return;

  const reportWaiting = () => {
    // The first version ever installed replaces nothing and waits for nobody.
    onWaiting(registration.active ? registration.waiting : null);
  };
  const followInstalling = () => registration.installing?.addEventListener('statechange', reportWaiting);
  registration.addEventListener('updatefound', followInstalling);
  followInstalling();
  if (registration.waiting) reportWaiting();

  // A tab that stays open for weeks never navigates, and a browser looks for a new version only then.
  page.addEventListener('visibilitychange', () => {
    if (page.visibilityState === 'visible') registration.update().catch(() => undefined);
  });
}

async function questionnaireIsOpenElsewhere(locks: LockManager | undefined): Promise<boolean> {
  if (!locks) return false;
  // Holding a lock oneself is the only way to learn which of the holders is this tab.
  return locks.request('srt-update', async () => {
    const { held = [] } = await locks.query();
    const thisTab = held.find((lock) => lock.name === 'srt-update')?.clientId;
    return held.some((lock) => lock.name?.startsWith(DRAFT_LOCK_PREFIX) && lock.clientId !== thisTab);
  });
}
