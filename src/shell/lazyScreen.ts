import { type ComponentType, lazy } from 'react';

import { loadTexts } from '#i18n/languageStore.ts';
import type { TextSet } from '#shared/textSet.ts';

/** A screen that is fetched together with its texts: when it is shown, or earlier by `fetch`. */
export function lazyScreen<Props>(
  importScreen: () => Promise<ComponentType<Props>>,
  ...texts: readonly TextSet<unknown>[]
) {
  const fetch = async () => {
    const [screen] = await Promise.all([importScreen(), loadTexts(...texts)]);
    return { default: screen };
  };
  return Object.assign(lazy(fetch), { fetch });
}
