import { languageSwitch } from './LanguageSwitch.nl.ts';
import { qrCode } from './QrCode.nl.ts';

export const texts = { languageSwitch, qrCode };

export type UiTexts = typeof texts;
