import { hpkeSealingSuite } from '#platform/crypto/hpkeSealingSuite.ts';
import { passphraseFilesHere } from '#platform/crypto/passphraseFilesHere.ts';
import { officeKeyFile } from '#platform/research/officeKeyFile.ts';
import { webRandomBytes } from '#platform/crypto/webRandomBytes.ts';
import { anonymise } from '#research/package/anonymise.ts';
import type { OfficeKey } from '#research/package/OfficeKey.ts';
import { sealResearchPackage } from '#research/package/researchPackageFile.ts';
import { paths } from '#shell/routes.ts';
import { toBase64url } from '#shared/base64url.ts';
import { newId } from '#shared/Id.ts';
import { textsIn } from '#tests/support/textsIn.ts';

import { jsonFile } from '../backupFile.ts';
import { allAnswers, instrument, network, round, VERSION } from '../materials.ts';
import { press } from '../onScreen.ts';
import type { Stored } from '../Stored.ts';
import type { Write } from '../Write.ts';

const PASSPHRASE = 'vier groene stoelen op een rij';

const texts = textsIn.nl;
const { publicKey, privateKey } = await hpkeSealingSuite.generateKeyPair();
const office: OfficeKey = { name: 'Bureau Noord', publicKey: toBase64url(publicKey), privateKey };

export const makingTheKey: Write = {
  name: 'making the key of an office',
  stored: () => Promise.resolve(officesDevice([])),
  at: paths.research(),
  does: async (page) => {
    await page.getByLabel(texts.keyOfOffice.officeName).fill(office.name);
    await page.getByLabel(texts.keyOfOffice.passphrase, { exact: true }).fill(PASSPHRASE);
    await press(page, texts.keyOfOffice.make);
  },
  reads: texts.keyOfOffice.notSaved['storage-full'],
  roomUntil: 'officeKey',
};

export const openingTheKeyFile: Write = {
  name: 'opening the key file of an office',
  stored: () => Promise.resolve(officesDevice([])),
  at: paths.research(),
  does: async (page) => {
    const file = await officeKeyFile(passphraseFilesHere()).write(office, PASSPHRASE);
    if (!file.ok) throw new Error(file.error);
    await page.getByLabel(texts.keyOfOffice.choose).setInputFiles(jsonFile('key.srt.json', file.value));
    await page.getByLabel(texts.keyOfOffice.passphraseOfFile).fill(PASSPHRASE);
    await press(page, texts.keyOfOffice.open);
  },
  reads: texts.keyOfOffice.notOpened['storage-full'],
  roomUntil: 'officeKey',
};

export const aPackage: Write = {
  name: 'taking in a package',
  stored: () => Promise.resolve(officesDevice([{ id: 'own', ...office }])),
  at: paths.research(),
  does: async (page) => {
    await page.getByLabel(texts.takeInPackages.textLabel).fill(await packageText());
    await press(page, texts.takeInPackages.takeText);
  },
  reads: texts.takeInPackages.failed['storage-full'],
};

export const anInstrument: Write = {
  name: 'keeping an instrument for new rounds',
  stored: () => Promise.resolve({ version: VERSION, tables: { instruments: [] } }),
  at: paths.ownInstrument(),
  does: async (page) => {
    const own = JSON.stringify({ ...instrument, version: '9.0.0' });
    await page.getByLabel(texts.ownInstrumentScreen.chooseFile).setInputFiles(jsonFile('own.json', own));
    await press(page, texts.ownInstrumentScreen.keep);
  },
};

function officesDevice(officeKey: readonly object[]): Stored {
  return { version: VERSION, tables: { officeKey, researchPackages: [] } };
}

/** Sealed to the office: of twelve members. */
async function packageText(): Promise<string> {
  const { limits, asksRole, schoolYear } = round;
  const responses = Array.from({ length: 12 }, (_, person) => ({
    ...{ responseId: newId<'response'>(webRandomBytes), revision: 0 },
    ...{ role: null, answers: allAnswers(person) },
  }));
  const rows = anonymise({ instrument, responses, limits, asksRole }, webRandomBytes);
  if (!rows.ok) throw new Error(rows.error);
  const contents = {
    ...{ roundId: round.id, edition: { number: 1, hash: toBase64url(webRandomBytes(32)) } },
    ...{ network: network.name, schoolYear, memberCount: null },
    ...{ instrument, instrumentReference: round.instrument },
    ...{ rows: rows.value, attention: null, invented: false },
  };
  const sealed = await sealResearchPackage({
    contents,
    publicKey: office.publicKey,
    suite: hpkeSealingSuite,
  });
  if (!sealed.ok) throw new Error(sealed.error);
  return sealed.value;
}
