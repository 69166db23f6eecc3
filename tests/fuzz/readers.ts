import { restoreEdition } from '#aggregation/restoreEdition.ts';
import { emptyDialogue } from '#dialogue/Dialogue.ts';
import { restoreDialogue } from '#dialogue/restoreDialogue.ts';
import { BASE32_TEXT, BASE64URL_TEXT, checkedTextLength, readCheckedText } from '#exchange/checkedText.ts';
import { findEditionCheck } from '#exchange/editionCheckText.ts';
import { findSealedResponses } from '#exchange/findSealedResponses.ts';
import { readInvitationFile, writeInvitationFile } from '#exchange/invitationFile.ts';
import { readInvitation, writeInvitation } from '#exchange/invitationText.ts';
import { decodeMessage, encodeMessage } from '#exchange/messageCodec.ts';
import { decodeResponse, encodeResponse } from '#exchange/responseCodec.ts';
import { restoreInvitation } from '#exchange/restoreInvitation.ts';
import { restoreParticipation } from '#exchange/restoreParticipation.ts';
import { restoreSecondKey } from '#exchange/restoreSecondKey.ts';
import { readSealedFile } from '#exchange/sealedFile.ts';
import { readSealedQr, takeOutSealedQr, writeSealedQr } from '#exchange/sealedQr.ts';
import { openMessage, readSealedResponse } from '#exchange/sealedResponse.ts';
import { readSealedText, writeSealedBlock, writeSealedText } from '#exchange/sealedText.ts';
import { findSecondKey, writeSecondKey } from '#exchange/secondKeyText.ts';
import { slipOfBytes } from '#exchange/Slip.ts';
import { parseInstrument, parseInstrumentText } from '#instrument/parseInstrument.ts';
import { keyWords } from '#platform/crypto/keyWords.ts';
import { hpkeSealingSuite } from '#platform/crypto/hpkeSealingSuite.ts';
import { openPassphraseFile } from '#platform/crypto/passphraseFile.ts';
import { passphraseFilesHere } from '#platform/crypto/passphraseFilesHere.ts';
import { webDigest } from '#platform/crypto/webDigest.ts';
import { readMail } from '#platform/mail/readMail.ts';
import { deviceFiles } from '#platform/deviceFiles.ts';
import { readCode } from '#platform/camera/readCode.ts';
import { readFileText } from '#platform/readFileText.ts';
import { nextTask } from '#platform/nextTask.ts';
import { officeKeyFile } from '#platform/research/officeKeyFile.ts';
import { readSealed } from '#platform/storage/responseStore.ts';
import { unzip } from '#platform/zip/unzip.ts';
import { readEnvelope } from '#research/package/envelope.ts';
import { readResearchPackage, writeResearchPackage } from '#research/package/packageCodec.ts';
import {
  readResearchInvitationFile,
  writeResearchInvitationFile,
} from '#research/package/researchInvitationFile.ts';
import { readResearchInvitation } from '#research/package/researchInvitationText.ts';
import { openResearchPackage, readPackageEnvelope } from '#research/package/researchPackageFile.ts';
import { restoreResearchInvitation } from '#research/package/restoreResearchInvitation.ts';
import { restoreResearchPackage } from '#research/package/restoreResearchPackage.ts';
import { readRows } from '#research/rows/readRows.ts';
import { writeRows } from '#research/rows/writeRows.ts';
import { restoreDraft } from '#response/restoreDraft.ts';
import { restoreNetwork } from '#round/restoreNetwork.ts';
import { restoreRound } from '#round/restoreRound.ts';
import type { DeviceStorage } from '#ports/DeviceStorage.ts';
import { fromBase64url } from '#shared/base64url.ts';
import { decodeText } from '#shared/decodeText.ts';
import type { Bytes } from '#shared/ports.ts';
import { err, ok } from '#shared/Result.ts';
import { restoreOffice, restoreOfficeKey } from '#stored/restoreOffice.ts';
import { restoreBytes } from '#stored/restoreRecords.ts';
import { storedTables } from '#stored/storedTables.ts';
import backupFile from '#tests/fixtures/backup/v1-without-slips.json';
import editionCheck from '#tests/fixtures/exchange/edition-check-v2.json';
import exchange from '#tests/fixtures/exchange/v1.json';
import officeKey from '#tests/fixtures/research/office-key-v1.json';
import researchInvitation from '#tests/fixtures/research/invitation-v1.json';
import researchPackage from '#tests/fixtures/research/package-v1.json';
import {
  type Chance,
  mangledBytes,
  mangledText,
  mangledValue,
  randomByteRun,
  randomText,
  randomValue,
} from '#tests/support/mangled.ts';
import { sealed, sealedRound } from '#tests/support/sealingExamples.ts';
import { smallInstrument } from '#tests/support/smallInstrument.ts';
import {
  aDraft,
  anEdition,
  aNetwork,
  anOpenRound,
  aPreparedRound,
  aSecondKey,
  smallInstrumentHash,
} from '#tests/support/storageExamples.ts';
import { zipOf } from '#tests/support/zipOf.ts';
import { openBackupFile } from '#usecases/backup/openBackupFile.ts';
import { restoreBackup } from '#usecases/backup/restoreBackup.ts';
import { readArrival } from '#usecases/collecting/readArrival.ts';
import { readInboxFile } from '#usecases/collecting/readInboxFile.ts';
import { readInboxText } from '#usecases/collecting/readInboxText.ts';
import { readArrivedSecondKey } from '#usecases/keeping/readArrivedSecondKey.ts';
import type { InboxPiece } from '#usecases/collecting/InboxPiece.ts';
import { readInstrumentFile } from '#usecases/instrument/readInstrumentFile.ts';
import { readPackageFiles } from '#usecases/research/readPackageFiles.ts';
import { readArrivedInvitation } from '#usecases/takingPart/readArrivedInvitation.ts';
import { readSlip } from '#usecases/takingPart/readSlip.ts';
import { exampleInvitation } from '../unit/exchange/invitationExamples.ts';
import { mailOf } from './mails.ts';
import type { Outcome, Reader } from './Reader.ts';

const aSlip = slipOfBytes(new Uint8Array(8).fill(7));
/** All that is asked of it: which slips the round has. */
const deviceWithSlip = {
  storage: { rounds: { slips: () => Promise.resolve(ok([aSlip])) } } as unknown as DeviceStorage,
};
const network = aNetwork();
const round = anOpenRound(aPreparedRound(network));
const draft = { ...aDraft(round), answers: { d1: 4, b1: 'na' as const } };
const edition = await anEdition(round);
const response = { responseId: draft.responseId, revision: 0, role: null, answers: { d1: 3 } };
const bytes = await sealed(response);
const text = writeSealedText(bytes);
const participation = {
  roundId: exampleInvitation.roundId,
  invitation: exampleInvitation,
  responseId: draft.responseId,
  state: 'handed-in',
  revision: 0,
  sealed: bytes,
  answersHash: round.instrument.hash,
};
const ofThisInstrument = {
  ...exampleInvitation,
  instrument: { id: smallInstrument.id, version: smallInstrument.version, hash: smallInstrumentHash },
};
const secondKey = aSecondKey('Lerarennetwerk Taal');
const secondKeyWords = (await keyWords.write(secondKey.share)).join(' ');
const packageText = JSON.stringify(researchPackage.file);
const packageKeys = {
  publicKey: researchPackage.file.office,
  privateKey: bytesOf(researchPackage.privateKey),
};
const opened = await openPackage(packageText);
if (!opened.ok) throw new Error(opened.error);
const rows = [...writeRows(opened.value.instrument, opened.value.rows.map(inNetwork))].join('');
const zip = zipOf({ 'a.eml': mailOf([text]), 'b.srt.json': exchange.file, 'c.txt': text });
const packages = zipOf({ 'a.srt.json': packageText, 'b.txt': 'Hierbij' });
const office = {
  name: 'De Brug',
  publicKey: researchPackage.file.office,
  privateKey: packageKeys.privateKey,
};

/** Every function that reads what comes from outside: a line for each, with something sound to begin with. */
export const READERS: readonly Reader[] = [
  // What members send.
  ofText('the text of a response', 'exchange/sealedText', text, (input) => result(readSealedText(input))),
  ofText('its envelope', 'exchange/checkedText', text, (input) => {
    const kind = { magic: 'SRS', bodyBytesMax: 4096 };
    const lengths = [BASE64URL_TEXT, BASE32_TEXT].map((form) => result(checkedTextLength(kind, form, input)));
    return [result(readCheckedText(kind, input)), ...lengths].reduce(both);
  }),
  ofText('a code', 'exchange/sealedQr', writeSealedQr(bytes), (input) => {
    takeOutSealedQr(input);
    return result(readSealedQr(input));
  }),
  ofText(
    'links and blocks among words',
    'exchange/findSealedResponses',
    `Hoi!\n${writeSealedBlock(bytes)}`,
    (input) => found(findSealedResponses(input)),
  ),
  ofText('a file of responses', 'exchange/sealedFile', exchange.file, (input) =>
    found(readSealedFile(input)),
  ),
  ofBytes('the outside of a response', 'exchange/sealedResponse', bytes, (input) =>
    result(readSealedResponse(input)),
  ),
  {
    ...ofBytes('a response to open', 'exchange/sealedResponse', bytes, async (input) =>
      result(await openMessage({ ...sealedRound, bytes: input })),
    ),
    share: 0.1,
  },
  ofBytes('a message, opened', 'exchange/messageCodec', messageBytes(), (input) =>
    result(decodeMessage(smallInstrument, input)),
  ),
  ofBytes(
    'answers, opened',
    'exchange/responseCodec',
    orThrow(encodeResponse(smallInstrument, response)),
    (input) => result(decodeResponse(smallInstrument, input)),
  ),
  // What the inbox takes.
  ofText('a pasted text', 'usecases/collecting/readInboxText', `> ${writeSealedBlock(bytes)}`, (input) =>
    pieces([readInboxText(input)]),
  ),
  {
    ...ofFiles(
      'a file for the inbox',
      'usecases/collecting/readInboxFile',
      inboxFile,
      async (file) => {
        const read: InboxPiece[] = [];
        for await (const piece of readInboxFile(deviceFiles, file)) read.push(piece);
        return pieces(read);
      },
      'usecases/collecting/readText',
    ),
    share: 0.5,
  },
  {
    ...ofFiles('what arrives in the inbox', 'usecases/collecting/readArrival', inboxFile, async (file) =>
      pieces(
        (
          await readArrival(
            { files: deviceFiles, nextTask },
            { texts: [await file.text()], files: [file] },
            { signal: new AbortController().signal },
          )
        ).pieces,
      ),
    ),
    share: 0.3,
  },
  {
    ...ofBytes('an e-mail', 'platform/mail/readMail', mailBytes(), async (input) =>
      result(await readMail(input)),
    ),
    share: 0.5,
  },
  {
    ...ofBytes('a zip', 'platform/zip/unzip', zip, (input) => {
      const { entries, refusal } = unzip(input);
      const refused = entries.flatMap(({ contents }) => (contents.ok ? [] : [contents.error]));
      const nothing = entries.length === 0 && refusal === null ? ['nothing-found'] : [];
      return {
        taken: entries.some(({ contents }) => contents.ok),
        refusals: [...refused, ...nothing, ...(refusal === null ? [] : [refusal])],
      };
    }),
    share: 0.5,
  },
  {
    name: 'what a camera sees',
    files: ['src/platform/camera/readCode.ts'],
    share: 0.02,
    input: (chance) => {
      const side = 1 + chance(60);
      const data = new Uint8ClampedArray(side * side * 4).map(() => chance(2) * 255);
      return { width: side, height: side, data };
    },
    read: (input) => {
      const read = readCode(input as Parameters<typeof readCode>[0]);
      return { taken: read !== null, refusals: read === null ? ['nothing-found'] : [] };
    },
  },
  // What members are sent.
  ofText('an invitation', 'exchange/invitationText', writeInvitation(exampleInvitation), (input) =>
    result(readInvitation(input)),
  ),
  ofText(
    'an invitation as it arrives',
    'usecases/takingPart/readArrivedInvitation',
    `Hoi! ${writeInvitation(exampleInvitation)}`,
    async (input) => result(await readArrivedInvitation(input)),
  ),
  ofText(
    'the slip on an invitation, as it arrives',
    'usecases/takingPart/readSlip',
    `Hoi! ${writeInvitation({ ...exampleInvitation, slip: aSlip })}`,
    async (input) => result(await readSlip(deviceWithSlip, exampleInvitation.roundId, input)),
  ),
  ofText(
    'the file of an invitation',
    'exchange/invitationFile',
    writeInvitationFile({ invitation: ofThisInstrument, instrument: smallInstrument }),
    async (input) => result(await readInvitationFile(input, webDigest)),
  ),
  ofText(
    'the file of an instrument',
    'instrument/parseInstrument',
    JSON.stringify(smallInstrument),
    (input) => faults(parseInstrumentText(input)),
  ),
  ofValue('an instrument', 'instrument/parseInstrument', smallInstrument, (input) =>
    faults(parseInstrument(input)),
  ),
  {
    ...ofFiles(
      'an instrument of the office',
      'usecases/instrument/readInstrumentFile',
      (chance) => new File([texts(chance, JSON.stringify(smallInstrument))], 'instrument.json'),
      async (file) => {
        const read = await readInstrumentFile(file, webDigest);
        return { taken: read.ok, refusals: read.ok ? [] : [read.error.kind] };
      },
    ),
    share: 0.3,
  },
  // What a member opens after closing.
  ofText('the check of an edition', 'exchange/editionCheckText', `Kijk hier: ${editionCheck.text}`, (input) =>
    result(findEditionCheck(input)),
  ),
  // What a second keeper is given.
  ofText('a second key', 'exchange/secondKeyText', `Bewaar dit: ${writeSecondKey(secondKey)}`, (input) =>
    result(findSecondKey(input)),
  ),
  ofText(
    'a second key as it arrives',
    'usecases/keeping/readArrivedSecondKey',
    writeSecondKey(secondKey),
    (input) => result(readArrivedSecondKey(input)),
  ),
  ofText('the words of a second key', 'platform/crypto/keyWords', secondKeyWords, async (input) => {
    const read = await keyWords.read(input);
    return result(read.ok ? read : err(typeof read.error === 'string' ? read.error : 'not-all'));
  }),
  // What the research office is sent.
  ofText(
    'an invitation of the office',
    'research/package/researchInvitationText',
    researchInvitation.text,
    (input) => result(readResearchInvitation(input)),
  ),
  ofText(
    'its file',
    'research/package/researchInvitationFile',
    writeResearchInvitationFile(orThrow(readResearchInvitation(researchInvitation.text))),
    (input) => result(readResearchInvitationFile(input)),
  ),
  ofText('the head of a file for research', 'research/package/envelope', packageText, (input) =>
    result(readEnvelope('research-package', input)),
  ),
  ofText('the outside of a package', 'research/package/researchPackageFile', packageText, (input) =>
    result(readPackageEnvelope(input)),
  ),
  {
    ...ofText('a package to open', 'research/package/researchPackageFile', packageText, async (input) =>
      result(await openPackage(input)),
    ),
    share: 0.1,
  },
  {
    ...ofBytes(
      'a package, opened',
      'research/package/packageCodec',
      writeResearchPackage(opened.value),
      async (input) => result(await readResearchPackage(input, webDigest)),
    ),
    share: 0.2,
  },
  {
    ...ofValue(
      'what is in a package',
      'research/package/restoreResearchPackage',
      opened.value,
      async (input) => result(await restoreResearchPackage(input, webDigest)),
    ),
    share: 0.3,
  },
  {
    ...ofFiles(
      'files for the office',
      'usecases/research/readPackageFiles',
      (chance) =>
        chance(2) === 0
          ? new File([binary(chance, packages)], 'pakketten.zip')
          : new File([texts(chance, packageText)], 'pakket.srt.json'),
      async (file) => {
        const { arrived, refused } = await readPackageFiles(deviceFiles, [file]);
        return { taken: arrived.length > 0, refusals: refused.map(({ outcome }) => outcome) };
      },
      'usecases/research/readPackageZip',
    ),
    share: 0.3,
  },
  {
    ...ofText('rows of a script', 'research/rows/readRows', rows, (input) => {
      const read = readRows(opened.value.instrument, [new TextEncoder().encode(input)]);
      return { taken: read.ok, refusals: read.ok ? [] : read.error.faults.map(({ kind }) => kind) };
    }),
    share: 0.3,
  },
  // What was written behind a passphrase. Deriving a key takes long, so most of these come to grief before.
  {
    ...ofValue(
      'the head of a backup',
      'platform/crypto/passphraseFile',
      headOnly(backupFile),
      async (input) =>
        result(
          await openPassphraseFile('backup', JSON.stringify(input ?? null), 'een wachtzin van vier woorden'),
        ),
    ),
    share: 0.05,
  },
  {
    ...ofText(
      'the file of a backup',
      'usecases/backup/openBackupFile',
      JSON.stringify(headOnly(backupFile)),
      async (input) =>
        result(
          await openBackupFile(
            { files: deviceFiles, passphraseFiles: passphraseFilesHere() },
            new Blob([input]),
            'een wachtzin van vier woorden',
          ),
        ),
    ),
    share: 0.05,
  },
  {
    ...ofText(
      'the file of a key',
      'platform/research/officeKeyFile',
      JSON.stringify(headOnly(officeKey.file)),
      async (input) => result(await officeKeyFile(passphraseFilesHere()).open(input, officeKey.passphrase)),
    ),
    share: 0.05,
  },
  {
    ...ofText('any file', 'platform/readFileText', 'Hierbij', async (input) =>
      result(await readFileText(new Blob([input]), 100)),
    ),
    share: 0.3,
  },
  ofBytes('the text in a file', 'shared/decodeText', new TextEncoder().encode('Hierbij'), (input) => {
    decodeText(input);
    return { taken: true, refusals: [] };
  }),
  // What lies stored, on this device or in a backup.
  ofRecord('a network', 'round/restoreNetwork', network, restoreNetwork),
  ofRecord('a round', 'round/restoreRound', round, restoreRound),
  ofRecord('a draft', 'response/restoreDraft', draft, restoreDraft),
  ofRecord('an edition', 'aggregation/restoreEdition', edition, restoreEdition),
  ofRecord('a dialogue', 'dialogue/restoreDialogue', emptyDialogue(round.id), restoreDialogue),
  ofRecord(
    'an invitation that was taken up',
    'exchange/restoreInvitation',
    exampleInvitation,
    restoreInvitation,
  ),
  ofRecord('a participation', 'exchange/restoreParticipation', participation, restoreParticipation),
  ofRecord('a kept second key', 'exchange/restoreSecondKey', secondKey, restoreSecondKey),
  ofRecord(
    'a kept office',
    'research/package/restoreResearchInvitation',
    researchInvitation.invitation,
    restoreResearchInvitation,
  ),
  ofRecord('the office', 'stored/restoreOffice', office, restoreOffice),
  ofRecord('the key of the office', 'stored/restoreOffice', office, restoreOfficeKey),
  ofRecord('stored bytes', 'stored/restoreRecords', bytes, restoreBytes),
  ...Object.entries(storedTables).map(([table, { restore }]) =>
    ofRecord(
      `any record as one of ${table}`,
      `stored/${table}`,
      { ...participation, ...round, ...network },
      restore,
    ),
  ),
  {
    ...ofValue(
      'what a backup holds',
      'usecases/backup/restoreBackup',
      { networks: [network], rounds: [round], editions: [edition] },
      (input) => {
        if (
          typeof input !== 'object' ||
          input === null ||
          Object.values(input).some((table) => !Array.isArray(table))
        )
          return { taken: false, refusals: ['not-ours'] };
        const { damaged } = restoreBackup(input as Parameters<typeof restoreBackup>[0]);
        return {
          taken: true,
          refusals: Object.values(damaged).some((count) => count > 0) ? ['damaged-record'] : [],
        };
      },
    ),
    share: 0.5,
  },
  {
    ...ofBytes('sealed responses that are stored', 'platform/storage/responseStore', bytes, async (input) => {
      await readSealed([input], webDigest);
      return { taken: true, refusals: [] };
    }),
    share: 0.2,
  },
];

function ofText(
  name: string,
  file: string,
  sound: string,
  read: (input: string) => Promise<Outcome> | Outcome,
): Reader {
  return {
    name,
    files: [`src/${file}.ts`],
    input: (chance) => texts(chance, sound),
    read: (input) => read(String(input)),
  };
}

function ofBytes(
  name: string,
  file: string,
  sound: Bytes,
  read: (input: Bytes) => Promise<Outcome> | Outcome,
): Reader {
  return {
    name,
    files: [`src/${file}.ts`],
    input: (chance) => binary(chance, sound),
    read: (input) => read(input as Bytes),
  };
}

function ofValue(
  name: string,
  file: string,
  sound: unknown,
  read: (input: unknown) => Promise<Outcome> | Outcome,
): Reader {
  return {
    name,
    files: [`src/${file}.ts`],
    input: (chance) => (chance(5) === 0 ? randomValue(chance) : mangledValue(sound, chance)),
    read,
  };
}

function ofFiles(
  name: string,
  file: string,
  input: (chance: Chance) => File,
  read: (input: File) => Promise<Outcome>,
  ...more: readonly string[]
): Reader {
  return {
    name,
    files: [file, ...more].map((one) => `src/${one}.ts`),
    input,
    read: (one) => read(one as File),
  };
}

/** What is restored, is restored again: whoever reads it twice reads the same. */
function ofRecord(name: string, file: string, sound: unknown, restore: (stored: unknown) => unknown): Reader {
  return ofValue(name, file, sound, (input) => {
    const restored = restore(input);
    if (restored === null) return { taken: false, refusals: ['damaged-record'] };
    return { taken: true, refusals: restore(restored) === null ? ['Not restored a second time'] : [] };
  });
}

/** The sound text now and then, mangled mostly, anything sometimes; and very long once in a while. */
function texts(chance: Chance, sound: string): string {
  const kind = chance(1000);
  if (kind < 10) return sound;
  if (kind < 12) return mangledText(sound, chance).repeat(1 + chance(60));
  return kind < 200 ? randomText(chance) : mangledText(sound, chance);
}

function binary(chance: Chance, sound: Bytes): Bytes {
  const kind = chance(100);
  if (kind === 0) return sound;
  return kind < 20 ? randomByteRun(chance) : mangledBytes(sound, chance);
}

/** A mail, a zip, a file of the app or a text, under any name. */
function inboxFile(chance: Chance): File {
  const names = ['a.eml', 'a.txt', 'a.zip', 'a.srt.json', 'a.srt (1).json', 'a.msg', 'a.html', 'a', 'A.ZIP'];
  const name = names[chance(names.length)] ?? 'a';
  switch (chance(4)) {
    case 0:
      return new File([binary(chance, zip)], name);
    case 1:
      return new File([texts(chance, exchange.file)], name);
    case 2:
      return new File([texts(chance, text)], name);
    default:
      return new File([mangledText(mailOf([text, writeSealedBlock(bytes)], chance), chance)], name);
  }
}

function result(read: { readonly ok: true } | { readonly ok: false; readonly error: string }): Outcome {
  return { taken: read.ok, refusals: read.ok ? [] : [read.error] };
}

function faults(
  read: { readonly ok: true } | { readonly ok: false; readonly error: readonly { readonly fault: string }[] },
): Outcome {
  return { taken: read.ok, refusals: read.ok ? [] : read.error.map(({ fault }) => fault) };
}

function found({
  sealed: taken,
  refused,
}: {
  readonly sealed: readonly Bytes[];
  readonly refused: readonly string[];
}): Outcome {
  return {
    taken: taken.length > 0,
    refusals: taken.length + refused.length > 0 ? refused : ['nothing-found'],
  };
}

function pieces(read: readonly InboxPiece[]): Outcome {
  return {
    taken: read.some(({ sealed: taken }) => taken.length > 0),
    refusals: read.flatMap(({ refused }) => refused),
  };
}

function both(one: Outcome, other: Outcome): Outcome {
  return { taken: one.taken && other.taken, refusals: [...one.refusals, ...other.refusals] };
}

function openPackage(input: string) {
  return openResearchPackage({
    text: input,
    keys: [packageKeys],
    suite: hpkeSealingSuite,
    digest: webDigest,
  });
}

function inNetwork(row: (typeof opened & { ok: true })['value']['rows'][number]) {
  return { network: network.name, schoolYear: round.schoolYear, ...row };
}

function mailBytes(): Bytes {
  return new TextEncoder().encode(mailOf([text]));
}

function messageBytes(): Bytes {
  return orThrow(encodeMessage(smallInstrument, { kind: 'response', response, slip: aSlip }));
}

/** With next to nothing to decrypt. */
function headOnly<File extends { readonly data: string }>(file: File): File {
  return { ...file, data: file.data.slice(0, 40) };
}

function bytesOf(base64url: string): Bytes {
  const read = fromBase64url(base64url);
  if (read === null) throw new Error('No base64url.');
  return read;
}

function orThrow<Value>(
  read: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: unknown },
): Value {
  if (!read.ok) throw new Error(String(read.error));
  return read.value;
}
