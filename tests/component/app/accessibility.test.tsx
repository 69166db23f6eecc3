import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { CrashScreen } from '#app/CrashScreen.tsx';
import { StartTrouble } from '#app/StartTrouble.tsx';
import { chooseLanguage } from '#i18n/languageStore.ts';
import { LANGUAGES } from '#shared/Language.ts';
import { err } from '#shared/Result.ts';
import { adviceForTests } from '#tests/support/adviceForTests.ts';
import { axeFindings } from '#tests/support/axeFindings.ts';
import { openApp } from '#tests/support/openApp.tsx';
import { textsIn } from '#tests/support/textsIn.ts';

describe.each(LANGUAGES)('axe finds nothing (%s)', (language) => {
  test('where something broke', async () => {
    void chooseLanguage(language);
    render(
      <CrashScreen
        error={new RangeError('no such page')}
        rescue={{ download: () => Promise.resolve(err('nothing-stored')), advice: adviceForTests }}
      />,
    );
    expect(await axeFindings()).toEqual([]);
  });

  test('where the app cannot start', async () => {
    void chooseLanguage(language);
    render(<StartTrouble trouble="storage-unavailable" />);
    expect(await axeFindings()).toEqual([]);
  });

  test('on the first screen, with a new version waiting, and where an address leads nowhere', async () => {
    const apply = () => Promise.resolve('nothing-waits' as const);
    const services = { updates: { waiting: true, subscribe: () => () => {}, apply } };
    const { close } = await openApp('/', { language, services });
    await screen.findByRole('heading', { level: 1, name: textsIn[language].homeScreen.title });
    expect(screen.getByText(textsIn[language].updateNotice.newVersion)).toBeVisible();
    expect(await axeFindings()).toEqual([]);
    close();
    await openApp('/nowhere', { language });
    await screen.findByRole('heading', { level: 1, name: textsIn[language].notFoundScreen.notFoundTitle });
    expect(await axeFindings()).toEqual([]);
  });
});
