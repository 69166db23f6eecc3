import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { ErrorBoundary } from '#app/ErrorBoundary.tsx';
import { rescueOnDevice } from '#backupOnDevice.ts';
import { chooseLanguage } from '#i18n/languageStore.ts';
import { downloadBlob } from '#platform/downloadBlob.ts';
import { openDatabase } from '#platform/storage/openStorage.ts';
import { DATABASE_NAME } from '#platform/storage/SrtDatabase.ts';
import type { Language } from '#shared/Language.ts';

vi.mock('#platform/downloadBlob.ts', () => ({ downloadBlob: vi.fn() }));
import { adviceForTests } from '#tests/support/adviceForTests.ts';
import { passphraseFilesForTests } from '#tests/support/passphraseFilesForTests.ts';

beforeEach(() => {
  // React reports what an error boundary catches.
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => {
  vi.restoreAllMocks();
});

function crash(language: Language = 'nl') {
  void chooseLanguage(language);
  render(
    <ErrorBoundary
      rescue={{
        download: rescueOnDevice({ passphraseFiles: passphraseFilesForTests, download: downloadBlob }),
        advice: adviceForTests,
      }}
    >
      <Broken />
    </ErrorBoundary>,
  );
  return userEvent.setup();
}

function Broken(): never {
  throw new RangeError('no such page');
}

async function askForFile(user: ReturnType<typeof crash>, passphrase: string) {
  await user.type(await screen.findByLabelText('Wachtzin'), passphrase);
  await user.click(screen.getByRole('button', { name: 'Bestand downloaden' }));
}

describe('where something breaks', () => {
  test.each([
    ['nl', 'Er ging iets mis', 'App opnieuw openen', /^Wat je hebt ingevuld of bewaard staat nog/],
    ['en', 'Something went wrong', 'Open the app again', /^What you filled in or saved is still/],
  ] as const)(
    'there is no blank page, but what is safe and a way on (%s)',
    (language, title, reload, lead) => {
      crash(language);
      expect(screen.getByRole('heading', { level: 1, name: title })).toBeVisible();
      expect(screen.getByText(lead)).toBeVisible();
      expect(screen.getByRole('button', { name: reload })).toBeEnabled();
      expect(screen.getByText('RangeError: no such page')).toHaveAttribute('lang', 'en');
      expect(document.documentElement).toHaveAttribute('lang', language);
    },
  );

  test('the language can still be changed, and what was typed stays', async () => {
    const user = crash();
    await user.type(await screen.findByLabelText('Wachtzin'), 'een wachtzin');
    await user.click(screen.getByRole('button', { name: 'English' }));
    expect(screen.getByRole('heading', { level: 1, name: 'Something went wrong' })).toBeVisible();
    expect(screen.getByLabelText('Passphrase')).toHaveValue('een wachtzin');
    await user.click(screen.getByRole('button', { name: 'Nederlands' }));
    expect(screen.getByRole('heading', { level: 1, name: 'Er ging iets mis' })).toBeVisible();
  });
});

describe('the file to take along', () => {
  test('wants a passphrase that is hard to guess', async () => {
    const user = crash();
    await askForFile(user, 'aaaaaaaaaaaa');
    expect(await screen.findByRole('button', { name: 'Bestand downloaden' })).toBeEnabled();
    expect(await screen.findByLabelText('Wachtzin')).toHaveAccessibleDescription(
      /Deze wachtzin is met een computer snel te raden\./,
    );
    expect(downloadBlob).not.toHaveBeenCalled();
  });

  test('is not made where nothing is stored, and the screen says so', async () => {
    const user = crash();
    await askForFile(user, 'een wachtzin die lang is');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Op dit apparaat staat niets om te downloaden.',
    );
    expect(downloadBlob).not.toHaveBeenCalled();
  });

  test('is not made where the storage cannot be read, and the screen says so', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    const user = crash();
    await askForFile(user, 'een wachtzin die lang is');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'omdat de opslag van dit apparaat niet te lezen is',
    );
    expect(downloadBlob).not.toHaveBeenCalled();
  });

  test('holds what is stored, once the passphrase is hard to guess', async () => {
    const opened = await openDatabase(DATABASE_NAME);
    if (!opened.ok) throw new Error(opened.error);
    const user = crash();
    await askForFile(user, 'te makkelijk');
    await askForFile(user, ' maar nu niet meer');
    await waitFor(() => {
      expect(downloadBlob).toHaveBeenCalledExactlyOnceWith('srt-backup.srt.json', expect.any(Blob));
    });
    expect(screen.queryByText(/snel te raden/)).not.toBeInTheDocument();
    await opened.value.delete();
  });
});
