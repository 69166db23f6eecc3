import 'fake-indexeddb/auto';

import { describe, expect, test } from 'vitest';

import { writeSealedFile } from '#exchange/sealedFile.ts';
import { writeSealedText } from '#exchange/sealedText.ts';
import { newSlip } from '#exchange/Slip.ts';
import { hpkeSealingSuite as sealing } from '#platform/crypto/hpkeSealingSuite.ts';
import { webRandomBytes } from '#platform/crypto/webRandomBytes.ts';
import { deviceFiles } from '#platform/deviceFiles.ts';
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
  return makeInbox({ storage, sealing, files: deviceFiles }).takeIn(
    device.round.id,
    { texts: [], files: [], ...arrival },
    watch,
  );
}

function texts(...sealed: readonly Bytes[]) {
  return { texts: sealed.map(writeSealedText) };
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

  test('of two on one slip one is refused, in whichever order and however often they come', async () => {
    const [one, other] = [await slipsFor(1), await slipsFor(1)];
    await sameRound(one, other);
    const twice = [aMember(one, { slip: one.slips[0]! }), aMember(one, { slip: one.slips[0]! })];
    const [first, second] = await Promise.all(twice.map((member) => member.answers()));
    const oneAndOneTooMany = { added: 1, refused: [refused('used-slip')] };

    expect(await takeIn(one, { texts: [`${writeSealedText(first!)} ${writeSealedText(second!)}`] })).toEqual(
      news(oneAndOneTooMany),
    );
    expect(
      await takeIn(other, { texts: [`${writeSealedText(second!)} ${writeSealedText(first!)}`] }),
    ).toEqual(news(oneAndOneTooMany));
    for (const device of [one, other]) {
      expect(await count(device)).toBe(1);
      expect(
        await takeIn(device, { texts: [`${writeSealedText(first!)} ${writeSealedText(second!)}`] }),
      ).toEqual(news({ known: 1, refused: [refused('used-slip')] }));
    }
    // The same one of the two counts on both.
    const revisions = await Promise.all(twice.map((member) => member.withdraws(1)));
    const outcomes = await Promise.all(
      [one, other].map(async (device) => {
        await takeIn(device, texts(revisions[0]!));
        return count(device);
      }),
    );
    expect(outcomes[0]).toBe(outcomes[1]);
  });

  test('what was handed in on the device that is passed round comes back without a slip', async () => {
    const device = await slipsFor(1);
    await answerAndHandIn(device, allAnswered(3));
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
    await makeInbox({ storage: device.storage, sealing: broken, files: deviceFiles }).takeIn(
      device.round.id,
      arrival,
      watch,
    ),
  ).toEqual(err('cannot-open'));
});

describe('a zip', () => {
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

  test('names each file in it that it refuses, and does not unpack a zip in a zip', async () => {
    const sealedElsewhere = writeSealedText((await responsesOf(await deviceWithOpenRound(), 1))[0]!);
    expect(
      await takeInZip({
        'foto.jpg': 'x',
        'meer.zip': zipOf({ 'bram.txt': sealedElsewhere }),
        'bram.txt': sealedElsewhere,
        '<b>x</b>.json': '{}',
      }),
    ).toEqual(
      news({
        refused: [
          refused('other-kind', 1, 'alles.zip: foto.jpg'),
          refused('zip-in-zip', 1, 'alles.zip: meer.zip'),
          refused('wrong-round', 1, 'alles.zip: bram.txt'),
          refused('not-ours', 1, 'alles.zip: <b>x</b>.json'),
        ],
      }),
    );
  });

  test('that unpacks to more than 50 MB brings nothing in, and the files beside it do come in', async () => {
    const device = await deviceWithOpenRound();
    const [inZip, beside] = await responsesOf(device, 2);
    const bomb = zipOf({ 'goed.txt': writeSealedText(inZip!), 'groot.txt': new Uint8Array(50_100_000) });
    expect(await takeIn(device, { files: [new File([bomb], 'bom.zip'), ...file([beside!]).files] })).toEqual(
      news({ added: 1, refused: [refused('bomb', 1, 'bom.zip')] }),
    );
  }, 30_000);

  test('that is none, breaks off or has nothing in it says so', async () => {
    const device = await deviceWithOpenRound();
    const whole = zipOf({ 'els.srt.json': writeSealedFile(await responsesOf(device, 1)) });
    const files = [
      new File(['%PDF-1.7'], 'geen.zip'),
      new File([whole.slice(0, -10)], 'half.zip'),
      new File([zipOf({})], 'leeg.zip'),
    ];
    expect(await takeIn(device, { files })).toEqual(
      news({
        added: 1,
        refused: [
          refused('not-ours', 1, 'geen.zip'),
          refused('truncated', 1, 'half.zip'),
          refused('nothing-found', 1, 'leeg.zip'),
        ],
      }),
    );
  });
});

function count({ storage, round }: DeviceWithRound): Promise<number> {
  return makeInbox({ storage, sealing, files: deviceFiles }).count(round.id);
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
