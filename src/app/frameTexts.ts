import { shellTexts } from '#shell/shellTexts.ts';
import { uiTexts } from '#ui/uiTexts.ts';
import { appTexts } from './appTexts.ts';

/** What any screen may need, the one that says what went wrong included: loaded before there is one. */
export const frameTexts = [uiTexts, shellTexts, appTexts];
