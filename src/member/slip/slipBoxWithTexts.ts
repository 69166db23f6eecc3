import { loadTexts } from '#i18n/languageStore.ts';
import { SlipBox } from './SlipBox.tsx';
import { slipTexts } from './slipTexts.ts';

/** The box once its texts are here. */
export async function slipBoxWithTexts(): Promise<{ readonly default: typeof SlipBox }> {
  await loadTexts(slipTexts);
  return { default: SlipBox };
}
