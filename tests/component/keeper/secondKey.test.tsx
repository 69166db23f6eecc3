import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';

import type { SecondKey } from '#exchange/SecondKey.ts';
import { checkCode } from '#exchange/checkCode.ts';
import { writeInvitation } from '#exchange/invitationText.ts';
import { writeSecondKey } from '#exchange/secondKeyText.ts';
import { keyWords } from '#platform/crypto/keyWords.ts';
import { webDigest } from '#platform/crypto/webDigest.ts';
import { err } from '#shared/Result.ts';
import exchange from '#tests/fixtures/exchange/v2.json';
import { axeFindings } from '#tests/support/axeFindings.ts';
import { address, goTo, openApp } from '#tests/support/openApp.tsx';
import { modulesOf, readByApp, readByOther } from '#tests/support/scannedCode.ts';
import { aNetwork, aPreparedRound, aSecondKey } from '#tests/support/storageExamples.ts';
import { storageForTests } from '#tests/support/storageForTests.ts';
import { textsIn } from '#tests/support/textsIn.ts';
import { exampleInvitation } from '../../unit/exchange/invitationExamples.ts';

const arriving = textsIn.nl.secondKeyScreen;
const kept = textsIn.nl.secondKeysScreen;
const key = aSecondKey('Lerarennetwerk Taal');
const linkTo = (secondKey: SecondKey) => `/second-key/${writeSecondKey(secondKey)}`;

describe('a second key that arrives', () => {
  test('leaves the address bar, says what it is, and is kept only when told to', async () => {
    const askToKeep = vi.fn(() => Promise.resolve(true));
    const steps = history.length;
    const { user, storage } = await openApp(linkTo(key), { services: { askToKeep } });
    expect(
      await screen.findByText('Dit is de tweede sleutel van Lerarennetwerk Taal, schooljaar 2026-2027.'),
    ).toBeVisible();
    await waitFor(() => {
      expect(document.title).toContain(arriving.title);
    });
    expect(address()).toBe('/second-key');
    expect(history.length).toBeLessThanOrEqual(steps + 1);
    expect(screen.getByText(arriving.together)).toBeVisible();
    expect(screen.getByText(arriving.until('1 december 2027'))).toBeVisible();
    expect(await axeFindings()).toEqual([]);
    expect(await storage.secondKeys.all()).toEqual({ records: [], damaged: 0 });

    await user.click(screen.getByRole('button', { name: 'English' }));
    expect(screen.getByText(/^This is the second key of Lerarennetwerk Taal/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Keep on this device' }));
    const heading = await screen.findByRole('heading', {
      level: 1,
      name: 'The second key is on this device',
    });
    expect(heading).toHaveFocus();
    expect(await screen.findByText(await checkCode(key.share, webDigest))).toBeVisible();
    expect(screen.getByText('Read this code to the facilitator. Then the round can open.')).toBeVisible();
    expect(await axeFindings()).toEqual([]);
    expect(await storage.secondKeys.all()).toEqual({ records: [key], damaged: 0 });
    expect(askToKeep).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('link', { name: 'Keys on this device' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Second keys that you keep' })).toHaveFocus();
    expect(address()).toBe('/second-keys');
  });

  test('that is here already is not asked for again', async () => {
    const device = await storageForTests();
    await device.storage.secondKeys.save(key);
    await openApp(linkTo(key), { device });
    expect(await screen.findByRole('heading', { level: 1, name: arriving.keptTitle })).toBeVisible();
    expect(await screen.findByText(await checkCode(key.share, webDigest))).toBeVisible();
    expect(screen.queryByRole('button', { name: arriving.keep })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: arriving.toKept })).toBeVisible();
  });

  test('does not move what stands beside a name that is written from right to left', async () => {
    await openApp(linkTo({ ...key, networkName: 'شبكة' }));
    expect(await screen.findByText(/\u2068شبكة\u2069, schooljaar/)).toBeVisible();
  });

  test('finds no room, and says so', async () => {
    const { user } = await openApp(linkTo(key), {
      storage: (storage) => ({
        ...storage,
        secondKeys: { ...storage.secondKeys, save: () => Promise.resolve(err('storage-full')) },
      }),
    });
    await user.click(await screen.findByRole('button', { name: arriving.keep }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Dit apparaat heeft geen ruimte meer.');
    expect(address()).toBe('/second-key');
  });

  test('is followed by a next one in the same tab', async () => {
    await openApp(linkTo(key));
    await screen.findByText(/Lerarennetwerk Taal/);
    goTo(linkTo(aSecondKey('Lerarennetwerk Rekenen')));
    expect(await screen.findByText(/Lerarennetwerk Rekenen/)).toBeVisible();
    expect(screen.queryByText(/Lerarennetwerk Taal/)).not.toBeInTheDocument();
    expect(address()).toBe('/second-key');
  });

  test('is asked for again once its screen was left', async () => {
    const { user } = await openApp(linkTo(key));
    await user.click(await screen.findByRole('button', { name: arriving.keep }));
    await user.click(await screen.findByRole('link', { name: arriving.toKept }));
    await user.click(await screen.findByRole('link', { name: kept.another }));
    expect(await screen.findByRole('heading', { level: 1, name: arriving.askTitle })).toBeVisible();
  });

  test('of which this device has another already leads to where that one can be deleted', async () => {
    const device = await storageForTests();
    await device.storage.secondKeys.save(key);
    const { user } = await openApp(linkTo({ ...key, share: aSecondKey('x').share }), { device });
    expect(await screen.findByText(arriving.refused['another-key'])).toBeVisible();
    await user.click(screen.getByRole('link', { name: arriving.toKept }));
    expect(await screen.findByRole('heading', { name: key.networkName })).toBeVisible();
  });

  test('whose address was escaped on its way opens all the same', async () => {
    await openApp(encodeURIComponent(linkTo(key)));
    expect(await screen.findByText(/Lerarennetwerk Taal/)).toBeVisible();
    expect(address()).toBe('/second-key');
  });
});

describe('what is no second key for this device', () => {
  const text = writeSecondKey(key);
  const [message = ''] = exchange.texts;

  test.each([
    ['cut short', () => text.slice(0, -9), arriving.refused.truncated],
    ['changed', () => `${text.slice(0, -9)}aaaaaaaaa`, arriving.refused.altered],
    ['of a newer version', () => `${text.slice(0, 6)}y${text.slice(7)}`, arriving.refused['unknown-version']],
    ['something else', () => 'sleutel', arriving.refused['not-ours']],
    ['of no round', () => writeSecondKey({ ...key, networkName: '' }), arriving.refused['not-valid']],
    ['an invitation', () => writeInvitation(exampleInvitation), arriving.refused.invitation],
    ['a message', () => message, arriving.refused['sealed-message']],
  ])('is refused in one sentence, and nothing is kept: %s', async (_, payload, sentence) => {
    const { storage, user } = await openApp(`/second-key/${payload()}`);
    expect(await screen.findByRole('heading', { level: 1, name: arriving.refusedTitle })).toBeVisible();
    expect(screen.getByText(sentence)).toBeVisible();
    expect(screen.queryByRole('button', { name: arriving.keep })).not.toBeInTheDocument();
    expect(address()).toBe('/second-key');
    expect(await storage.counts()).toMatchObject({ secondKeys: 0, participations: 0, sealedResponses: 0 });
    await user.click(screen.getByRole('button', { name: arriving.another }));
    expect(await screen.findByRole('heading', { level: 1, name: arriving.askTitle })).toBeVisible();
  });

  test('is that of a round which is on this very device, damaged or not', async () => {
    const device = await storageForTests();
    await device.storage.rounds.prepare({ ...aPreparedRound(aNetwork()), id: key.roundId });
    const { close } = await openApp(linkTo(key), { device });
    expect(await screen.findByText(arriving.refused['first-key-here'])).toBeVisible();
    close();
    await device.database.table('rounds').update(key.roundId, { limits: 'gone' });
    await openApp(linkTo(key), { device });
    expect(await screen.findByText(arriving.refused['first-key-here'])).toBeVisible();
    expect(await device.storage.secondKeys.all()).toEqual({ records: [], damaged: 0 });
  });
});

describe('a second key on paper or as a file', () => {
  test('is no second key here by its words, which say of no round, and the box says where they are for', async () => {
    const { user } = await openApp('/second-key');
    expect(await screen.findByText(arriving.boxText)).toHaveTextContent(/24 woorden .* facilitator/);
    await user.click(screen.getByRole('textbox', { name: arriving.textLabel }));
    await user.paste((await keyWords.write(key.share)).join(' '));
    await user.click(screen.getByRole('button', { name: arriving.takeText }));
    expect(await screen.findByText(arriving.refused['not-ours'])).toBeVisible();
  });

  test('is typed, in capitals and pieces of four', async () => {
    const { user } = await openApp('/second-key');
    const typed = writeSecondKey(key).toUpperCase().replaceAll(/.{4}/g, '$& ');
    await user.click(await screen.findByRole('textbox', { name: arriving.textLabel }));
    await user.paste(typed);
    expect(await axeFindings()).toEqual([]);
    await user.click(screen.getByRole('button', { name: arriving.takeText }));
    expect(await screen.findByText(/Lerarennetwerk Taal/)).toBeVisible();
  });

  test('that this app saved is opened', async () => {
    const files: { name: string; contents: Blob }[] = [];
    const device = await storageForTests();
    await device.storage.secondKeys.save({ ...key, networkName: 'Taal / lezen: شبكة' });
    const keeper = await openApp('/second-keys', {
      device,
      services: { download: (name, contents) => files.push({ name, contents }) },
    });
    await keeper.user.click(await screen.findByRole('button', { name: kept.save }));
    const [file] = files;
    if (file === undefined) throw new Error('nothing was saved');
    expect(file.name).toBe('tweede-sleutel-Taal-lezen-شبكة-2026-2027.txt');
    expect(screen.getByText(/tweede-sleutel-Taal-lezen-.* staat bij je downloads/)).toBeVisible();
    expect(await file.contents.text()).toMatch(
      /^Dit is de tweede sleutel van .*Bewaar hem tot en met 1 december/,
    );
    keeper.close();

    const { user } = await openApp('/second-key');
    await user.upload(
      await screen.findByLabelText(arriving.chooseFile),
      new File([file.contents], file.name, { type: 'text/plain' }),
    );
    expect(await screen.findByText(/Taal \/ lezen/)).toBeVisible();
  });

  test('that the device does not give is told', async () => {
    const { user, services } = await openApp('/second-key', {
      services: {
        files: {
          readText: () => Promise.resolve(err('unread')),
          unzip: () => Promise.reject(new Error('not asked')),
          readMail: () => Promise.reject(new Error('not asked')),
        },
      },
    });
    await user.upload(await screen.findByLabelText(arriving.chooseFile), new File(['x'], 'x.txt'));
    expect(await screen.findByRole('alert')).toHaveTextContent(arriving.refused.unread);
    expect(await services.storage.secondKeys.all()).toEqual({ records: [], damaged: 0 });
  });
});

describe('the second keys on a device', () => {
  test('are none', async () => {
    await openApp('/second-keys');
    expect(await screen.findByText(kept.none)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Een tweede sleutel openen' })).toBeVisible();
  });

  test('are listed by network, and say when they may go', async () => {
    const device = await storageForTests();
    await device.storage.secondKeys.save(aSecondKey('Netwerk Zuid'));
    await device.storage.secondKeys.save({ ...aSecondKey('Netwerk Noord'), deleteAfter: '2026-11-29' });
    await openApp('/second-keys', { device, today: '2026-11-30' });
    const [north, south] = await screen.findAllByRole('article');
    if (north === undefined || south === undefined) throw new Error('not both');
    expect(within(north).getByRole('heading', { name: 'Netwerk Noord' })).toBeVisible();
    expect(within(north).getByText(kept.mayGo)).toBeVisible();
    expect(within(south).getByRole('heading', { name: 'Netwerk Zuid' })).toBeVisible();
    expect(within(south).getByText('1 december 2027')).toBeVisible();
    const { records } = await device.storage.secondKeys.all();
    const { share } = records.find(({ networkName }) => networkName === 'Netwerk Zuid')!;
    expect(await within(south).findByText(await checkCode(share, webDigest))).toBeVisible();
    expect(within(south).getByText(kept.checkCode)).toBeVisible();
    expect(within(south).queryByText(kept.mayGo)).not.toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
  });

  test('are to be kept up to and including their day', async () => {
    const device = await storageForTests();
    await device.storage.secondKeys.save(key);
    await openApp('/second-keys', { device, today: key.deleteAfter });
    await screen.findByRole('heading', { name: key.networkName });
    expect(screen.queryByText(kept.mayGo)).not.toBeInTheDocument();
  });

  test('are shown as a code of the link, which any scanner reads, and copied as that link', async () => {
    const copied: string[] = [];
    const device = await storageForTests();
    await device.storage.secondKeys.save(key);
    const { user } = await openApp('/second-keys', {
      device,
      services: {
        copyText: (text) => {
          copied.push(text);
          return Promise.resolve(true);
        },
      },
    });
    await user.click(await screen.findByRole('button', { name: kept.show }));
    const dialog = screen.getByRole('dialog', { name: kept.showTitle });
    const label = kept.showLabel(key.networkName, key.schoolYear);
    const code = modulesOf(await within(dialog).findByRole('img', { name: label }));
    expect(await axeFindings()).toEqual([]);
    const read = await readByOther(code);
    expect(read.endsWith(`#${linkTo(key)}`)).toBe(true);
    expect(readByApp(code)).toBe(read);
    await user.click(within(dialog).getByRole('button', { name: kept.close }));
    await user.click(screen.getByRole('button', { name: kept.copy }));
    expect(copied).toEqual([read]);
  });

  test('go one by one, each after a confirmation', async () => {
    const device = await storageForTests();
    const other = aSecondKey('Netwerk Zuid');
    await device.storage.secondKeys.save(key);
    await device.storage.secondKeys.save(other);
    const { user } = await openApp('/second-keys', { device });
    const [first] = await screen.findAllByRole('button', { name: kept.remove });
    if (first === undefined) throw new Error('nothing to delete');
    await user.click(first);
    const asked = screen.getByRole('dialog', { name: kept.removeTitle(key.networkName, key.schoolYear) });
    expect(within(asked).getByText(kept.removeText)).toBeVisible();
    await user.click(within(asked).getByRole('button', { name: kept.notNow }));
    expect((await device.storage.secondKeys.all()).records).toHaveLength(2);

    await user.click(first);
    await user.click(
      within(screen.getByRole('dialog', { name: /verwijderen\?$/ })).getByRole('button', {
        name: kept.removeConfirm,
      }),
    );
    expect(await screen.findByText(kept.removed(key.networkName, key.schoolYear))).toBeVisible();
    expect(await device.storage.secondKeys.all()).toEqual({ records: [other], damaged: 0 });
    expect(screen.queryByRole('heading', { name: key.networkName })).not.toBeInTheDocument();
  });

  test('are read beside a damaged one, of which it is told what to do', async () => {
    const device = await storageForTests();
    const damaged = aSecondKey('Netwerk Zuid');
    await device.storage.secondKeys.save(key);
    await device.storage.secondKeys.save(damaged);
    await device.database.table('secondKeys').update(damaged.roundId, { schoolYear: 7 });
    await openApp('/second-keys', { device });
    expect(await screen.findByText(kept.damaged(1))).toBeVisible();
    expect(screen.getByRole('heading', { name: key.networkName })).toBeVisible();
  });
});

describe('what the app says of privacy', () => {
  test.each([
    ['nl', /twee sleutelhouders.*de helft van de sleutel/, /Een tweede sleutel.*zitten er niet in/],
    ['en', /two key holders.*half of the key/, /A second key.*are not in it/],
  ] as const)('tells of two keepers and of backups, in %s', async (language, ofTwo, ofBackups) => {
    await openApp('/about/privacy', { language });
    expect(await screen.findByText(ofTwo)).toBeVisible();
    expect(screen.getByText(ofBackups)).toBeVisible();
  });
});

describe('the first page', () => {
  test('leads to the second keys only where there are any', async () => {
    const device = await storageForTests();
    const { user } = await openApp('/', { device });
    const { secondKeys: name } = textsIn.nl.homeScreen;
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('link', { name })).not.toBeInTheDocument();
    await device.storage.secondKeys.save(key);
    await user.click(await screen.findByRole('link', { name }));
    expect(await screen.findByRole('heading', { name: key.networkName })).toBeVisible();
  });

  test('and what is stored here names them', async () => {
    const device = await storageForTests();
    await device.storage.secondKeys.save(key);
    await openApp('/about/stored', { device });
    expect(await screen.findByText('1 tweede sleutel van een ronde van een ander')).toBeVisible();
    expect(screen.getByRole('main')).not.toHaveTextContent(key.networkName);
  });
});
