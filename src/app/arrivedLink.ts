import { useLayoutEffect } from 'react';
import { create } from 'zustand';

import { paths } from '#shell/routes.ts';
import { mendedPath } from './mendedPath.ts';

/** Where what nobody else is to see comes in by a link: what stands before it in the address, and the screen without it. */
const DOORS = {
  'sealed-message': { before: paths.collectLink(''), screen: paths.collect() },
  'second-key': { before: paths.secondKey(''), screen: paths.secondKey() },
} as const;

type Door = keyof typeof DOORS;

interface ArrivedLink {
  /** What stood in the link that was opened last in this tab, until its screen is left; in memory only. */
  readonly arrived: { readonly at: Door; readonly payload: string } | null;
  /** How many were opened in this tab. */
  readonly opened: number;
}

export const arrivedLinkStore = create<ArrivedLink>(() => ({ arrived: null, opened: 0 }));

/**
 * Takes a sealed response or a second key out of the address: it is replaced before anything is loaded or stored, so that
 * it stays neither on screen, nor on the way back, nor in what is copied, bookmarked or shown of the tab.
 */
export function takeArrivedLink(): void {
  const address = location.hash.replace(/^#/, '');
  const arrived = arrivedIn(address);
  if (arrived === null) {
    forgetElsewhere(address);
    return;
  }
  arrivedLinkStore.setState(({ opened }) => ({ arrived, opened: opened + 1 }));
  // And not `history.replaceState`: after that Chromium keeps showing the address in its list of what was visited.
  location.replace(`#${DOORS[arrived.at].screen}`);
}

/** The link that was opened last, those that are opened while the app stands there too. */
export function useArrivedLink(): {
  readonly opened: number;
  readonly payloadAt: (door: Door) => string | null;
} {
  // Before the screen is painted, and so before anybody can see the address with it.
  useLayoutEffect(() => {
    takeArrivedLink();
    window.addEventListener('hashchange', takeArrivedLink);
    return () => {
      window.removeEventListener('hashchange', takeArrivedLink);
    };
  }, []);
  const { arrived, opened } = arrivedLinkStore();
  return { opened, payloadAt: (door) => (arrived?.at === door ? arrived.payload : null) };
}

function arrivedIn(address: string): ArrivedLink['arrived'] {
  const mended = mendedPath(address);
  for (const at of Object.keys(DOORS) as Door[]) {
    const { before } = DOORS[at];
    const path = address.startsWith(before) ? address : mended;
    if (path !== null && path.startsWith(before) && path !== before)
      return { at, payload: path.slice(before.length) };
  }
  return null;
}

/** Coming back to the screen is not opening the link once more. */
function forgetElsewhere(address: string): void {
  const { arrived } = arrivedLinkStore.getState();
  if (arrived !== null && address !== DOORS[arrived.at].screen) arrivedLinkStore.setState({ arrived: null });
}
