import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
  type PrecacheEntry,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

/**
 * The service worker: every file of the build is stored at the first visit, and from then on the app comes from
 * there and never from the network. A newer version is stored beside the current one and waits until a page asks
 * for it (`appUpdates`).
 */

// The part of ServiceWorkerGlobalScope used here: TypeScript's `webworker` and `dom` libraries exclude each other.
declare const self: {
  readonly __WB_MANIFEST: PrecacheEntry[];
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
  addEventListener(type: 'activate', listener: (event: LifecycleEvent) => void): void;
};

interface LifecycleEvent {
  waitUntil(work: Promise<unknown>): void;
}

precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();
// A link whose # was escaped: the page that sends it on, as a host without the app would give.
registerRoute(new NavigationRoute(createHandlerBoundToURL('404.html'), { allowlist: [/%(?:25)*23/] }));
registerRoute(new NavigationRoute(createHandlerBoundToURL('index.html')));

self.addEventListener('message', (event) => {
  if (event.data === 'SKIP_WAITING') void self.skipWaiting();
});

// So that the page of the very first visit, too, finds the parts it has not loaded yet when the network is gone.
self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});
