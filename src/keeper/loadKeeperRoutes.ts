import { loadTexts } from '#i18n/languageStore.ts';
import { KeeperRoutes } from './KeeperRoutes.tsx';
import { keeperTexts } from './keeperTexts.ts';

/** With the texts of this wing. Next to nobody keeps a second key, so where its texts are is known in here only. */
export async function loadKeeperRoutes() {
  await loadTexts(keeperTexts);
  return KeeperRoutes;
}
