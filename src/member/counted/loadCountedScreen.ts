import { loadTexts } from '#i18n/languageStore.ts';
import { CountedScreen } from './CountedScreen.tsx';
import { countedTexts } from './countedTexts.ts';

/** With its texts. Nobody needs it before a round is closed, so where these are is known in here only. */
export async function loadCountedScreen() {
  await loadTexts(countedTexts);
  return CountedScreen;
}
