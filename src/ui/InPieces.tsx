import { useDeferredValue } from 'react';

import type { Elements } from './Elements.ts';

/** Draws what is large in small pieces, the first time that it is there: the page keeps answering meanwhile. */
export function InPieces({ children }: { readonly children: Elements }) {
  return useDeferredValue(true, false) ? children : null;
}
