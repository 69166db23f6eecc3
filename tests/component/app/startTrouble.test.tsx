import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { StartTrouble } from '#app/StartTrouble.tsx';
import { chooseLanguage } from '#i18n/languageStore.ts';

test.each([
  [
    'storage-unavailable',
    'Deze browser bewaart niets',
    /privévenster/,
    'This browser keeps nothing',
    /private window/,
  ],
  [
    'storage-newer-than-app',
    'Deze gegevens horen bij een nieuwere versie',
    /Sluit alle tabbladen/,
    'This data belongs to a newer version',
    /Close all tabs/,
  ],
  [
    'not-secure',
    'Deze verbinding is niet beveiligd',
    /https:\/\//,
    'This connection is not secure',
    /https:\/\//,
  ],
] as const)(
  'where the app cannot start (%s) it says why and what to do, in either language',
  async (...about) => {
    const [trouble, titel, raad, title, advice] = about;
    void chooseLanguage('nl');
    render(<StartTrouble trouble={trouble} />);
    expect(screen.getByRole('heading', { level: 1, name: titel })).toBeVisible();
    expect(screen.getByText(raad)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Opnieuw proberen' })).toBeEnabled();
    expect(document.documentElement).toHaveAttribute('lang', 'nl');

    await userEvent.click(screen.getByRole('button', { name: 'English' }));
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeVisible();
    expect(screen.getByText(advice)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeEnabled();
    expect(document.documentElement).toHaveAttribute('lang', 'en');
    expect(document.title).toContain(title);
  },
);
