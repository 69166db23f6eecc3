import { languageSwitch } from './LanguageSwitch.en.ts';
import { qrCode } from './QrCode.en.ts';
import type { UiTexts } from './uiTexts.nl.ts';

export const texts: UiTexts = { languageSwitch, qrCode };
