export const languageSwitch = {
  notLoaded: (name: string) =>
    `De teksten in deze taal (${name}) zijn hier nu niet te laden. Probeer het opnieuw met internet.`,
};

export type LanguageSwitchTexts = typeof languageSwitch;
