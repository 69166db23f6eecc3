import type { LanguageSwitchTexts } from './LanguageSwitch.nl.ts';

export const languageSwitch: LanguageSwitchTexts = {
  notLoaded: (name) =>
    `The texts in this language (${name}) cannot be loaded here now. Try again while you are online.`,
};
