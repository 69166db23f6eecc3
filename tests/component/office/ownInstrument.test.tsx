import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import type { Instrument } from '#instrument/Instrument.ts';
import { LANGUAGES } from '#shared/Language.ts';
import { err } from '#shared/Result.ts';
import { newRound, onlyRound } from '#tests/component/facilitator/newRound.ts';
import { axeFindings } from '#tests/support/axeFindings.ts';
import { openApp, type OpenedApp } from '#tests/support/openApp.tsx';
import { smallInstrument, srtInstrument } from '#tests/support/smallInstrument.ts';
import { smallInstrumentHash } from '#tests/support/storageExamples.ts';
import { storageForTests } from '#tests/support/storageForTests.ts';
import { textsIn } from '#tests/support/textsIn.ts';

const nl = textsIn.nl;

describe('an instrument file', () => {
  test('is shown as it is, and kept only when that is asked; a new round then offers it', async () => {
    const app = await withFile(smallInstrument);
    expect(screen.getByRole('heading', { level: 2, name: 'Kleine vragenlijst' })).toHaveFocus();
    expect(screen.getByRole('status')).toHaveTextContent(nl.ownInstrumentScreen.notKept);
    expect(await app.database.instruments.count()).toBe(0);

    await app.user.click(screen.getByRole('button', { name: nl.ownInstrumentScreen.keep }));
    expect(await screen.findByText(nl.ownInstrumentScreen.kept)).toBeVisible();
    expect(await app.storage.instruments.get(smallInstrumentHash)).toEqual({
      ok: true,
      value: smallInstrument,
    });
    expect(screen.queryByRole('button', { name: nl.ownInstrumentScreen.keep })).toBeNull();
    app.close();

    const round = await newRound({ device: app });
    await round.user.selectOptions(
      await screen.findByLabelText('Vragenlijsten op dit apparaat'),
      'Kleine vragenlijst, versie 1.0.0',
    );
    await round.user.click(screen.getByRole('button', { name: 'Bewaren' }));
    await screen.findByRole('heading', { level: 1, name: 'Ronde 2026-2027' });
    expect((await onlyRound(round)).instrument).toEqual({
      id: 'small',
      version: '1.0.0',
      hash: smallInstrumentHash,
    });
  });

  test('that is none has its faults by field, and nothing is shown of it', async () => {
    const app = await openApp('/research/instrument', { language: 'en' });
    await app.user.upload(
      await screen.findByLabelText('Choose an instrument file'),
      fileOf({ ...smallInstrument, version: 'latest' }),
    );
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByText('version')).toBeVisible();
    expect(alert).toHaveTextContent('“latest” is not a version');
    expect(screen.queryByRole('button', { name: textsIn.en.ownInstrumentScreen.keep })).toBeNull();
  });

  test('that cannot be kept says so', async () => {
    const full = () => Promise.resolve(err('storage-full' as const));
    const app = await openApp('/research/instrument', {
      storage: (storage) => ({ ...storage, instruments: { ...storage.instruments, save: full } }),
    });
    await takeFile(app, smallInstrument);
    await app.user.click(screen.getByRole('button', { name: nl.ownInstrumentScreen.keep }));
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.getByText(nl.ownInstrumentScreen.notKept)).toBeVisible();
  });

  test('with the version of another is told apart from it', async () => {
    const device = await storageForTests();
    await device.storage.instruments.save(smallInstrumentHash, smallInstrument);
    const app = await openApp('/research/instrument', { device });
    await takeFile(app, { ...smallInstrument, licence: 'CC0' });
    expect(screen.getByText(nl.ownInstrumentScreen.sameVersionTitle)).toBeVisible();
  });

  test('leaves again as the same instrument', async () => {
    const saved: [string, Blob][] = [];
    const app = await openApp('/research/instrument', {
      services: { download: (name, contents) => saved.push([name, contents]) },
    });
    await takeFile(app, smallInstrument);
    await app.user.click(screen.getByRole('button', { name: nl.ownInstrumentScreen.saveFile }));
    expect(saved.map(([name]) => name)).toEqual(['small-1.0.0.json']);
    expect(JSON.parse(await saved[0]![1].text())).toEqual(smallInstrument);
  });
});

describe('the preview', () => {
  test('asks what a member is asked, in every language, and what is chosen there goes nowhere', async () => {
    const app = await withFile(smallInstrument);
    const preview = section(nl.ownInstrumentScreen.looks.member);
    expect(within(preview).getByLabelText('leraar')).not.toBeChecked();
    await app.user.click(within(preview).getByRole('button', { name: 'Volgende' }));

    const first = within(preview).getByRole('group', { name: /We hebben een gezamenlijk doel\./ });
    await app.user.click(within(first).getByLabelText(/vaak/));
    expect(within(first).getByLabelText(/vaak/)).toBeChecked();
    await app.user.selectOptions(
      within(preview).getByLabelText(nl.ownInstrumentScreen.previewLanguage),
      'English',
    );
    expect(within(preview).getByRole('group', { name: /We share a goal\./ })).toBeVisible();

    await app.user.click(within(preview).getByRole('button', { name: 'Volgende' }));
    await app.user.click(within(preview).getByRole('button', { name: 'Vorige' }));
    expect(within(preview).queryAllByRole('radio', { checked: true })).toEqual([]);
    for (const table of app.database.tables)
      expect([table.name, await table.count()]).toEqual([table.name, 0]);
  });

  test('has every dimension in the picture, each as a gap with its reason', async () => {
    const app = await withFile(smallInstrument);
    await look(app, nl.ownInstrumentScreen.looks.picture);
    await app.user.click(screen.getByRole('radio', { name: 'Tabel' }));
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    for (const { name } of smallInstrument.dimensions) {
      const row = rows.find((each) => each.textContent.includes(name['nl']!));
      expect(row).toHaveTextContent('te weinig antwoorden om te tonen');
    }
  });
});

describe('beside another version', () => {
  test('every difference is named, with both texts, and which figures can lie beside one another', async () => {
    const app = await withFile(reworked());
    await look(app, nl.ownInstrumentScreen.looks.compare);
    await app.user.upload(screen.getByLabelText(nl.ownInstrumentScreen.otherFile), fileOf(smallInstrument));
    await screen.findByRole('heading', { name: 'Vergeleken met Kleine vragenlijst, versie 1.0.0' });
    const compared = section(nl.ownInstrumentScreen.looks.compare);
    expect(compared).toHaveTextContent('Anders in het geheel: versie.');
    expect(compared).toHaveTextContent(nl.instrumentDifferences.someComparable('Verbondenheid'));
    const changes = within(compared)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(changes).toEqual([
      'd2Andere tekstAndere:Het doel is mij duidelijk.Deze:Ik ken het doel.',
      'i2Andere dimensieIk krijg antwoord op mijn vragen.Van Inzicht naar Gebruik.',
      'u3ErbijIk maak iets nieuws.',
      'u2WegIk deel wat ik leer.',
    ]);
  });

  test('the same instrument has no difference', async () => {
    const app = await withFile(smallInstrument);
    await look(app, nl.ownInstrumentScreen.looks.compare);
    await app.user.upload(
      screen.getByLabelText(nl.ownInstrumentScreen.otherFile),
      fileOf(structuredClone(smallInstrument)),
    );
    expect(await screen.findByText(nl.instrumentDifferences.same)).toBeVisible();
  });

  test('nothing can lie beside an instrument on another scale', async () => {
    const app = await withFile(smallInstrument);
    await look(app, nl.ownInstrumentScreen.looks.compare);
    await app.user.selectOptions(
      screen.getByLabelText(nl.ownInstrumentScreen.compareWith),
      'Sociale Regulatie Tool, versie 1.0.0',
    );
    expect(await screen.findByText(nl.instrumentDifferences.noneComparable)).toBeVisible();
  });
});

describe.each(LANGUAGES)('axe finds nothing (%s)', (language) => {
  test('on an instrument that is shown from every side and compared', async () => {
    const app = await openApp('/research/instrument', { language });
    const texts = textsIn[language];
    await app.user.upload(
      await screen.findByLabelText(texts.ownInstrumentScreen.chooseFile),
      fileOf(smallInstrument),
    );
    for (const name of Object.values(texts.ownInstrumentScreen.looks)) {
      await app.user.click(await screen.findByRole('radio', { name }));
      if (name === texts.ownInstrumentScreen.looks.compare) {
        await app.user.upload(
          await screen.findByLabelText(texts.ownInstrumentScreen.otherFile),
          fileOf(reworked()),
        );
        await screen.findByText(texts.instrumentDifferences.fromTo(...movedBetween(language)));
      }
      expect(await axeFindings()).toEqual([]);
    }
  });
});

test('the page about the instrument has its provenance, roles, sources and licence, and leads here', async () => {
  const app = await openApp('/about/instrument');
  await screen.findByRole('heading', { level: 1, name: 'Over het instrument' });
  for (const text of [
    srtInstrument.provenance['nl']!,
    srtInstrument.licence,
    'lerarenopleider',
    'Dit is een werkformulering',
  ]) {
    expect(screen.getByText(text)).toBeVisible();
  }
  expect(document.body).toHaveTextContent('doi:10.1080/02607476.2022.2139595');
  await app.user.click(screen.getByRole('link', { name: 'Naar eigen instrument' }));
  expect(await screen.findByRole('heading', { level: 1, name: nl.ownInstrumentScreen.title })).toBeVisible();
});

/** The screen with this instrument read from a file. */
async function withFile(instrument: Instrument): Promise<OpenedApp> {
  const app = await openApp('/research/instrument');
  await takeFile(app, instrument);
  return app;
}

async function takeFile(app: OpenedApp, instrument: Instrument): Promise<void> {
  await app.user.upload(await screen.findByLabelText(nl.ownInstrumentScreen.chooseFile), fileOf(instrument));
  await screen.findByRole('button', { name: nl.ownInstrumentScreen.saveFile });
}

function fileOf(contents: unknown): File {
  return new File([JSON.stringify(contents)], 'instrument.json', { type: 'application/json' });
}

/** A next version: a statement rewritten in Dutch, one in another dimension, one more and one less. */
function reworked(): Instrument {
  const [d1, d2, d3, b1, b2, i1, i2, u1] = smallInstrument.items;
  const rewritten = { ...d2!, text: { ...d2!.text, nl: 'Ik ken het doel.' } };
  const extra = { id: 'u3', dimension: 'use', text: { nl: 'Ik maak iets nieuws.', en: 'I make something.' } };
  return {
    ...smallInstrument,
    version: '1.1.0',
    items: [d1!, rewritten, d3!, b1!, b2!, i1!, { ...i2!, dimension: 'use' }, u1!, extra],
  };
}

/** Of the statement that changed dimension, from the reworked instrument to the small one. */
function movedBetween(language: 'nl' | 'en'): [from: string, to: string] {
  const name = (id: string) => smallInstrument.dimensions.find((each) => each.id === id)!.name[language]!;
  return [name('use'), name('insight')];
}

async function look(app: OpenedApp, name: string): Promise<void> {
  await app.user.click(screen.getByRole('radio', { name }));
}

function section(title: string): HTMLElement {
  return screen.getByRole('heading', { level: 2, name: title }).closest('section')!;
}
