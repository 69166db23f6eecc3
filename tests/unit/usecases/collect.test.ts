import 'fake-indexeddb/auto';

import { describe, expect, test } from 'vitest';

import { writeSealedFile } from '#exchange/sealedFile.ts';
import { writeSealedText } from '#exchange/sealedText.ts';
import { newSlip } from '#exchange/Slip.ts';
import { hpkeSealingSuite as sealing } from '#platform/crypto/hpkeSealingSuite.ts';
import { webRandomBytes } from '#platform/crypto/webRandomBytes.ts';
import { deviceFiles } from '#platform/deviceFiles.ts';
import { nextTask } from '#platform/nextTask.ts';
import type { Progress } from '#ports/Watch.ts';
import type { Bytes } from '#shared/ports.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import { aMember, responsesOf } from '#tests/support/handedInElsewhere.ts';
import {
  allAnswered,
  answerAndHandIn,
  deviceWithOpenRound,
  type DeviceWithRound,
} from '#tests/support/roundsOnDevice.ts';
import { zipOf } from '#tests/support/zipOf.ts';
import type { Collected, CollectFailure, CollectRefusal } from '#usecases/collecting/Collected.ts';
import type { Arrival } from '#usecases/collecting/Inbox.ts';
import type { HandedInCount } from '#usecases/collecting/Inbox.ts';
import { makeInbox } from '#usecases/collecting/makeInbox.ts';

interface Circumstances {
  readonly signal?: AbortSignal;
  readonly progress?: (progress: Progress) => void;
  readonly storage?: DeviceWithRound['storage'];
}

function takeIn(
  device: DeviceWithRound,
  arrival: Partial<Arrival>,
  { storage = device.storage, signal, progress = () => {} }: Circumstances = {},
): Promise<Result<Collected, CollectFailure>> {
  const watch = { progress, signal: signal ?? new AbortController().signal };
  return makeInbox({ storage, sealing, files: deviceFiles, nextTask }).takeIn(
    device.round.id,
    { texts: [], files: [], ...arrival },
    watch,
  );
}

function texts(...sealed: readonly Bytes[]) {
  return { texts: sealed.map((bytes) => writeSealedText(bytes)) };
}

function file(sealed: readonly Bytes[]) {
  return { files: [new File([writeSealedFile(sealed)], 'klas.srt.json')] };
}

function news(counts: Partial<Collected>) {
  return ok({ added: 0, known: 0, refused: [], untried: 0, ...counts });
}

function refused(reason: CollectRefusal, count = 1, fileName: string | null = null) {
  return { fileName, reason, count };
}

describe('in a round with slips', () => {
  const slipsFor = (members: number) => deviceWithOpenRound({ slips: members });

  test('each slip brings in one response, with its revisions and its withdrawal', async () => {
    const device = await slipsFor(2);
    const [slip] = device.slips;
    const member = aMember(device, { slip: slip! });
    expect(await takeIn(device, texts(await member.answers()))).toEqual(news({ added: 1 }));
    expect(await takeIn(device, texts(await member.answers(1)))).toEqual(news({ added: 1 }));
    expect(await count(device)).toBe(1);
    expect(await takeIn(device, texts(await member.withdraws(2)))).toEqual(news({ added: 1 }));
    expect(await count(device)).toBe(0);
  });

  test('one without a slip, and one on a slip of elsewhere, stay out', async () => {
    const device = await slipsFor(2);
    const without = await aMember(device).answers();
    const foreign = await aMember(device, { slip: newSlip(webRandomBytes) }).answers();
    expect(await takeIn(device, file([without, foreign]))).toEqual(
      news({
        refused: [refused('no-slip', 1, 'klas.srt.json'), refused('unknown-slip', 1, 'klas.srt.json')],
      }),
    );
    expect(await count(device)).toBe(0);
  });

  test('of two on one slip one counts, in whichever order and however often they come, and the other one is told', async () => {
    const [one, other] = [await slipsFor(1), await slipsFor(1)];
    await sameRound(one, other);
    const twice = [aMember(one, { slip: one.slips[0]! }), aMember(one, { slip: one.slips[0]! })];
    const [first, second] = await Promise.all(twice.map((member) => member.answers()));
    const inOrder = { texts: [`${writeSealedText(first!)} ${writeSealedText(second!)}`] };
    const turned = { texts: [`${writeSealedText(second!)} ${writeSealedText(first!)}`] };

    expect(await takeIn(one, inOrder)).toEqual(news({ added: 2 }));
    expect(await takeIn(other, turned)).toEqual(news({ added: 2 }));
    for (const device of [one, other]) {
      expect(await takeIn(device, inOrder)).toEqual(news({ known: 2 }));
      expect(await counts(device)).toMatchObject({ responses: 1, besideEarlier: 0, besideOnSlips: 1 });
    }
  });

  test('whoever has the earlier of two on one slip withdraws it, and the other counts', async () => {
    const device = await slipsFor(1);
    const twice = [aMember(device, { slip: device.slips[0]! }), aMember(device, { slip: device.slips[0]! })];
    for (const member of twice) await takeIn(device, texts(await member.answers()));
    await takeIn(device, texts(await twice[0]!.withdraws(1)));
    expect(await counts(device)).toMatchObject({ responses: 1, besideEarlier: 0, besideOnSlips: 0 });
    await takeIn(device, texts(await twice[1]!.withdraws(1)));
    expect(await counts(device)).toMatchObject({ responses: 0, besideEarlier: 0, besideOnSlips: 0 });
  });

  test('what is handed in on the device that is passed round is on a slip, and one on that slip from elsewhere stands beside it', async () => {
    const device = await slipsFor(1);
    const [slip] = device.slips;
    await answerAndHandIn(device, allAnswered(3), slip);
    const elsewhere = await aMember(device, { slip: slip! }).answers();
    expect(await takeIn(device, texts(elsewhere))).toEqual(news({ added: 1 }));
    expect(await counts(device)).toEqual({ opened: true, responses: 1, besideEarlier: 0, besideOnSlips: 1 });
  });

  test('what an earlier version sealed without a slip on the device that is passed round counts, and comes back', async () => {
    const device = await slipsFor(1);
    await device.storage.responses.takeIn(device.round.id, [await aMember(device).answers()]);
    const stored = await device.storage.responses.sealed(device.round.id);
    expect(await takeIn(device, file(stored))).toEqual(news({ known: 1 }));
    expect(await count(device)).toBe(1);
  });
});

test('a slip in a round that has none stays out', async () => {
  const device = await deviceWithOpenRound();
  const sealed = await aMember(device, { slip: newSlip(webRandomBytes) }).answers();
  expect(await takeIn(device, texts(sealed))).toEqual(news({ refused: [refused('unknown-slip')] }));
});

describe('a large file', () => {
  test('comes in part by part, and says how far it is', async () => {
    const device = await deviceWithOpenRound();
    const seen: Progress[] = [];
    const arrival = file(await responsesOf(device, 450));
    expect(await takeIn(device, arrival, { progress: (progress) => seen.push(progress) })).toEqual(
      news({ added: 450 }),
    );
    expect(seen).toEqual([
      { done: 200, total: 450 },
      { done: 400, total: 450 },
    ]);
  });

  test('that is stopped half-way leaves what was taken in whole, and goes on the next time', async () => {
    const device = await deviceWithOpenRound();
    const arrival = file(await responsesOf(device, 450));
    const stopping = new AbortController();
    const stopped = await takeIn(device, arrival, {
      signal: stopping.signal,
      progress: () => {
        stopping.abort();
      },
    });
    expect(stopped).toEqual(news({ added: 200, untried: 250 }));
    expect(await count(device)).toBe(200);
    expect(await takeIn(device, arrival)).toEqual(news({ added: 250, known: 200 }));
    expect(await count(device)).toBe(450);
  });

  test('for which there is no room after a while keeps what was in, and goes on the next time', async () => {
    const device = await deviceWithOpenRound();
    const arrival = file(await responsesOf(device, 250));
    let writes = 0;
    const { responses } = device.storage;
    const storage: DeviceWithRound['storage'] = {
      ...device.storage,
      responses: {
        ...responses,
        takeIn: async (id, sealed) =>
          (writes += 1) === 2 ? err('storage-full') : responses.takeIn(id, sealed),
      },
    };
    expect(await takeIn(device, arrival, { storage })).toEqual(err('storage-full'));
    expect(await count(device)).toBe(200);
    expect(await takeIn(device, arrival, { storage })).toEqual(news({ added: 50, known: 200 }));
  });
});

test('where sealing does not work nothing comes in', async () => {
  const device = await deviceWithOpenRound();
  const sealed = await responsesOf(device, 1);
  const broken = { ...sealing, open: () => Promise.reject(new Error('no X25519')) };
  const watch = { progress: () => {}, signal: new AbortController().signal };
  const arrival = { files: [], ...texts(...sealed) };
  expect(
    await makeInbox({ storage: device.storage, sealing: broken, files: deviceFiles, nextTask }).takeIn(
      device.round.id,
      arrival,
      watch,
    ),
  ).toEqual(err('cannot-open'));
});

test('what is stopped while files are read takes in nothing more, and counts the files that are left', async () => {
  const device = await deviceWithOpenRound();
  const [first, second, third] = await responsesOf(device, 3);
  const zip = zipOf({ 'a.srt.json': writeSealedFile([first!]), 'b.srt.json': writeSealedFile([second!]) });
  const files = [new File([zip], 'alles.zip'), ...file([third!]).files];
  const stopping = new AbortController();
  const stopWhenHeard = () => {
    stopping.abort();
    return nextTask();
  };
  const inbox = makeInbox({ storage: device.storage, sealing, files: deviceFiles, nextTask: stopWhenHeard });
  const watch = { progress: () => {}, signal: stopping.signal };
  // The response of the piece that was read, the zip that was not read to its end, and the file behind it.
  expect(await inbox.takeIn(device.round.id, { texts: [], files }, watch)).toEqual(news({ untried: 3 }));
  expect(await takeIn(device, { files })).toEqual(news({ added: 3 }));
});

describe('a zip', () => {
  const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0]);
  const DOCUMENT = zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:t>Hoi</w:t>' });

  async function takeInZip(files: Readonly<Record<string, string | Uint8Array>>, name = 'alles.zip') {
    const device = await deviceWithOpenRound();
    return takeIn(device, { files: [new File([zipOf(files)], name)] });
  }

  test('brings in what is in its files, of every kind, in folders too', async () => {
    const device = await deviceWithOpenRound();
    const [inJson, inText, inMail] = await responsesOf(device, 3);
    const zip = zipOf({
      'klas/': '',
      'klas/els.srt.json': writeSealedFile([inJson!]),
      'bram.TXT': writeSealedText(inText!),
      'post.eml': `Subject: x\n\n${writeSealedText(inMail!)}`,
      '__MACOSX/klas/._els.srt.json': 'Mac OS X',
      '.DS_Store': 'x',
    });
    expect(await takeIn(device, { files: [new File([zip], 'alles.ZIP')] })).toEqual(news({ added: 3 }));
  });

  test('names each file in it that it refuses, also in a zip in it', async () => {
    const sealedElsewhere = writeSealedText((await responsesOf(await deviceWithOpenRound(), 1))[0]!);
    expect(
      await takeInZip({
        'foto.jpg': JPEG,
        'meer.zip': zipOf({ 'bram.txt': sealedElsewhere, 'verslag.docx': DOCUMENT }),
        'verslag.docx': DOCUMENT,
        'bram.txt': sealedElsewhere,
        '<b>x</b>.json': '{}',
      }),
    ).toEqual(
      news({
        refused: [
          refused('other-kind', 1, 'alles.zip: foto.jpg'),
          refused('wrong-round', 1, 'alles.zip: meer.zip: bram.txt'),
          refused('other-kind', 1, 'alles.zip: meer.zip: verslag.docx'),
          refused('other-kind', 1, 'alles.zip: verslag.docx'),
          refused('wrong-round', 1, 'alles.zip: bram.txt'),
          refused('nothing-found', 1, 'alles.zip: <b>x</b>.json'),
        ],
      }),
    );
  });

  test('that unpacks to more than 50 MB, zips in it included, keeps nothing out that is beside it', async () => {
    const device = await deviceWithOpenRound();
    const [inZip, beside] = await responsesOf(device, 2);
    const nearlyTooLarge = zipOf({ 'groot.txt': new Uint8Array(9_000_000) });
    const packed = Object.fromEntries(Array.from({ length: 6 }, (_, at) => [`${at}.zip`, nearlyTooLarge]));
    const bomb = zipOf({ 'goed.txt': writeSealedText(inZip!), 'groot.txt': new Uint8Array(50_100_000) });
    const bombInside = zipOf({ 'goed.txt': writeSealedText(inZip!), ...packed });
    const files = [
      new File([bomb], 'groot.zip'),
      new File([bombInside], 'bom.zip'),
      ...file([beside!]).files,
    ];
    expect(await takeIn(device, { files })).toEqual(
      news({
        added: 2,
        known: 1,
        refused: [
          refused('too-large', 1, 'groot.zip: groot.txt'),
          ...[0, 1, 2, 3, 4].map((at) => refused('other-kind', 1, `bom.zip: ${at}.zip: groot.txt`)),
          refused('bomb', 1, 'bom.zip: 5.zip'),
        ],
      }),
    );
  });

  test('that is none, breaks off or has nothing in it says so', async () => {
    const device = await deviceWithOpenRound();
    const whole = zipOf({ 'els.srt.json': writeSealedFile(await responsesOf(device, 1)) });
    const files = [
      new File(['PK\x03\x04'], 'geen'),
      new File([whole.slice(0, -10)], 'half.zip'),
      new File([zipOf({})], 'leeg.zip'),
    ];
    expect(await takeIn(device, { files })).toEqual(
      news({
        refused: [
          refused('truncated', 1, 'geen'),
          refused('truncated', 1, 'half.zip'),
          refused('nothing-found', 1, 'leeg.zip'),
        ],
      }),
    );
  });
});

function counts({ storage, round }: DeviceWithRound): Promise<HandedInCount> {
  return makeInbox({ storage, sealing, files: deviceFiles, nextTask }).count(round.id);
}

async function count(device: DeviceWithRound): Promise<number> {
  return (await counts(device)).responses;
}

/** Makes the second device one that holds the first one's round, as after a handover. */
async function sameRound(device: DeviceWithRound, other: DeviceWithRound): Promise<void> {
  for (const table of device.database.tables) {
    const copy = other.database.table(table.name);
    await copy.clear();
    await copy.bulkPut(await table.toArray());
  }
  Object.assign(other, { round: device.round, network: device.network, slips: device.slips });
}
