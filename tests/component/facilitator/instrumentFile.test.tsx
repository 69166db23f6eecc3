import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { smallInstrument } from '#tests/support/smallInstrument.ts';
import { smallInstrumentHash } from '#tests/support/storageExamples.ts';
import { newRound, onlyRound } from './newRound.ts';

describe('another instrument file', () => {
  test('is used and kept under its hash once the round is saved', async () => {
    const app = await newRound();
    await app.user.upload(
      screen.getByLabelText('Ander instrumentbestand'),
      instrumentFile(JSON.stringify(smallInstrument)),
    );
    expect(await screen.findByText('Kleine vragenlijst')).toBeVisible();
    expect(await app.database.instruments.count()).toBe(0);

    await app.user.click(screen.getByRole('button', { name: 'Bewaren' }));
    await screen.findByRole('heading', { level: 1, name: 'Ronde 2026-2027' });
    expect((await onlyRound(app)).instrument).toEqual({
      id: 'small',
      version: '1.0.0',
      hash: smallInstrumentHash,
    });
    expect(await app.storage.instruments.get(smallInstrumentHash)).toEqual({
      ok: true,
      value: smallInstrument,
    });
  });

  test('that is malformed lists every fault with its place, stores nothing and leaves the choice as it was', async () => {
    const app = await newRound({ language: 'en' });
    const faulty = { ...smallInstrument, version: 'latest', scale: { ...smallInstrument.scale, min: 9 } };
    await app.user.upload(
      screen.getByLabelText('Another instrument file'),
      instrumentFile(JSON.stringify(faulty)),
    );

    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('instrument.json cannot be used as a questionnaire');
    expect(within(alert).getByText('version')).toBeVisible();
    expect(alert).toHaveTextContent('“latest” is not a version');
    expect(alert).toHaveTextContent(
      'The lowest point of the scale (min) must be smaller than the highest (max).',
    );
    expect(screen.getByText('Social Regulation Tool', { selector: 'main p' })).toBeVisible();
    expect(await app.database.instruments.count()).toBe(0);
    expect(await app.database.rounds.count()).toBe(0);

    await app.user.click(screen.getByRole('button', { name: 'Nederlands' }));
    expect(screen.getByRole('alert')).toHaveTextContent('“latest” is geen versie');
  });

  test('that is no JSON at all says that of the whole file', async () => {
    const app = await newRound();
    await app.user.upload(screen.getByLabelText('Ander instrumentbestand'), instrumentFile('{ "id": '));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('het hele bestand');
    expect(alert).toHaveTextContent('Dit bestand is geen JSON-tekst.');
  });
});

function instrumentFile(contents: string): File {
  return new File([contents], 'instrument.json', { type: 'application/json' });
}
