import { useLayoutEffect } from 'react';
import { create } from 'zustand';

import { paths } from '#shell/routes.ts';
import { mendedPath } from './mendedPath.ts';

interface SealedLink {
  /** What stood behind `#/collect/` in the link that was opened last in this tab; in memory only. */
  readonly payload: string | null;
  /** How many were opened in this tab. */
  readonly opened: number;
}

export const sealedLinkStore = create<SealedLink>(() => ({ payload: null, opened: 0 }));

/**
 * Takes a sealed response out of the address: it is replaced before anything is loaded or stored, so that the message
 * stays neither on screen, nor on the way back, nor in what is copied, bookmarked or shown of the tab.
 */
export function takeSealedLink(): void {
  const payload = payloadIn(location.hash.replace(/^#/, ''));
  if (payload === null) return;
  sealedLinkStore.setState(({ opened }) => ({ payload, opened: opened + 1 }));
  // And not `history.replaceState`: after that Chromium keeps showing the address in its list of what was visited.
  location.replace(`#${paths.collect()}`);
}

/** The link that was opened last, those that are opened while the app stands there too. */
export function useSealedLink(): SealedLink {
  // Before the screen is painted, and so before anybody can see the address with it.
  useLayoutEffect(() => {
    takeSealedLink();
    window.addEventListener('hashchange', takeSealedLink);
    return () => {
      window.removeEventListener('hashchange', takeSealedLink);
    };
  }, []);
  return sealedLinkStore();
}

function payloadIn(address: string): string | null {
  const door = paths.collectLink('');
  const path = address.startsWith(door) ? address : mendedPath(address);
  return path !== null && path.startsWith(door) && path !== door ? path.slice(door.length) : null;
}
