import Dexie from 'dexie';
import { afterEach, describe, expect, test } from 'vitest';

import { writeSealedFile } from '#exchange/sealedFile.ts';
import { writeSealedBlock } from '#exchange/sealedText.ts';
import { hpkeSealingSuite } from '#platform/crypto/hpkeSealingSuite.ts';
import { inboxInWorker } from '#platform/worker/inboxInWorker.ts';
import type { Progress, Watch } from '#ports/Watch.ts';
import { toBase64url } from '#shared/base64url.ts';
import type { Bytes } from '#shared/ports.ts';
import { err, ok } from '#shared/Result.ts';
import { responsesOf, tampered } from '#tests/support/handedInElsewhere.ts';
import { deviceWithOpenRound, type DeviceWithRound } from '#tests/support/roundsOnDevice.ts';
import { zipOf } from '#tests/support/zipOf.ts';
import { countHandedIn } from '#usecases/collecting/countHandedIn.ts';

const workers: Worker[] = [];

afterEach(() => {
  for (const worker of workers.splice(0)) worker.terminate();
});

/** The inbox's own worker, on the database of this device. */
function workerOf({ database }: DeviceWithRound): Worker {
  const worker = new Worker(new URL('../../src/inboxWorker.ts', import.meta.url), {
    type: 'module',
    name: database.name,
  });
  workers.push(worker);
  return worker;
}

function inboxOf(device: DeviceWithRound) {
  return inboxInWorker(() => workerOf(device));
}

function watching(progress: Watch['progress'] = () => {}, signal = new AbortController().signal): Watch {
  return { progress, signal };
}

function fileOf(sealed: readonly Bytes[], name = 'klas.srt.json') {
  return { texts: [], files: [new File([writeSealedFile(sealed)], name)] };
}

async function storedTexts({ storage, round }: DeviceWithRound): Promise<string[]> {
  return (await storage.responses.sealed(round.id)).map(toBase64url).sort();
}

describe('in its worker the inbox', () => {
  test('takes in a thousand and counts them, and a screen that looks on hears of it', async () => {
    const device = await deviceWithOpenRound();
    const sealed = await responsesOf(device, 1000);
    const inbox = inboxOf(device);
    const counts: number[] = [];
    const looking = Dexie.liveQuery(() => device.storage.responses.count(device.round.id)).subscribe(
      (count) => {
        counts.push(count);
      },
    );
    const seen: Progress[] = [];
    const arrival = fileOf([...sealed, await tampered(device)]);
    expect(
      await inbox.takeIn(
        device.round.id,
        arrival,
        watching((progress) => seen.push(progress)),
      ),
    ).toEqual(
      ok({
        added: 1000,
        known: 0,
        refused: [{ fileName: 'klas.srt.json', reason: 'does-not-open', count: 1 }],
        untried: 0,
      }),
    );
    expect(seen.map(({ done }) => done)).toEqual([200, 400, 600, 800, 1000]);
    expect(await storedTexts(device)).toEqual(sealed.map(toBase64url).sort());
    expect(await inbox.count(device.round.id)).toEqual({
      opened: true,
      responses: 1000,
      besideEarlier: 0,
      besideOnSlips: 0,
    });
    await expect.poll(() => counts.at(-1)).toBe(1000);
    looking.unsubscribe();
  });

  test('is stopped half-way and leaves whole responses; the same file again completes it', async () => {
    const device = await deviceWithOpenRound();
    const arrival = fileOf(await responsesOf(device, 1000));
    const inbox = inboxOf(device);
    const stopping = new AbortController();
    const stopped = await inbox.takeIn(
      device.round.id,
      arrival,
      watching(() => {
        stopping.abort();
      }, stopping.signal),
    );
    if (!stopped.ok) throw new Error(stopped.error);
    const { added, untried } = stopped.value;
    expect(added).toBeGreaterThan(0);
    expect(untried).toBeGreaterThan(0);
    expect(added + untried).toBe(1000);
    await expectAllOpen(device, added);

    expect(await inbox.takeIn(device.round.id, arrival, watching())).toEqual(
      ok({ added: untried, known: added, refused: [], untried: 0 }),
    );
    await expectAllOpen(device, 1000);
  });

  test('is killed half-way and leaves whole responses; the same file again completes it', async () => {
    const device = await deviceWithOpenRound();
    const arrival = fileOf(await responsesOf(device, 1000));
    const { promise: begun, resolve } = Promise.withResolvers<Progress>();
    void inboxOf(device).takeIn(device.round.id, arrival, watching(resolve));
    await begun;
    workers.at(-1)?.terminate();
    const kept = await device.storage.responses.count(device.round.id);
    expect(kept).toBeGreaterThan(0);
    await expectAllOpen(device, kept);

    const completed = await inboxOf(device).takeIn(device.round.id, arrival, watching());
    expect(completed).toMatchObject({ value: { untried: 0, refused: [] } });
    await expectAllOpen(device, 1000);
  });

  test('reads e-mails, in every shape that mail programs write', async () => {
    const device = await deviceWithOpenRound();
    const sealed = await responsesOf(device, 3);
    const [inBoth, inHtml, inAttached] = sealed.map(writeSealedBlock);
    const html = (block = '') => `<div>${block.replaceAll('\n', '<br>')}</div>`;
    const mail = [
      'Subject: Antwoorden',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=m',
      '',
      '--m\nContent-Type: multipart/alternative; boundary=a',
      '',
      `--a\n\n${inBoth}\n--a\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n`,
      btoa(html(inBoth)),
      '--a--',
      `--m\nContent-Type: text/html; charset=iso-2022-jp\n\n\u001b$B$"\u001b(B ${html(inHtml)}`,
      `--m\nContent-Type: message/rfc822\n\nSubject: x\nContent-Transfer-Encoding: base64\n`,
      btoa(inAttached ?? ''),
      '--m--',
    ].join('\n');
    const arrival = { texts: [], files: [new File([mail], 'bericht')] };
    expect(await inboxOf(device).takeIn(device.round.id, arrival, watching())).toEqual(
      ok({ added: 3, known: 0, refused: [], untried: 0 }),
    );
    expect(await storedTexts(device)).toEqual(sealed.map(toBase64url).sort());
  });

  test('is stopped while it reads a mailbox of thousands, and hears of it before the end', async () => {
    const device = await deviceWithOpenRound();
    const [sealed] = await responsesOf(device, 1);
    const mail = `From a@example.org Tue Jan 13 09:01:00 2026\nSubject: x\nTo: y\n\n${writeSealedBlock(sealed!)}\n`;
    const arrival = { texts: [], files: [new File([mail.repeat(9000)], 'post.mbox')] };
    const stopping = new AbortController();
    const taken = inboxOf(device).takeIn(
      device.round.id,
      arrival,
      watching(() => {}, stopping.signal),
    );
    stopping.abort();
    expect(await taken).toMatchObject({ ok: true, value: { added: 0, refused: [] } });
    expect(await device.storage.responses.count(device.round.id)).toBe(0);
  });

  test('reads a zip', async () => {
    const device = await deviceWithOpenRound();
    const zip = zipOf({
      'klas.srt.json': writeSealedFile(await responsesOf(device, 2)),
      'foto.jpg': '%PDF-1.7',
    });
    const arrival = { texts: [], files: [new File([zip], 'alles.zip')] };
    expect(await inboxOf(device).takeIn(device.round.id, arrival, watching())).toEqual(
      ok({
        added: 2,
        known: 0,
        refused: [{ fileName: 'alles.zip: foto.jpg', reason: 'other-kind', count: 1 }],
        untried: 0,
      }),
    );
  });
});

test('a worker that does not load is named, and the next try starts another', async () => {
  const device = await deviceWithOpenRound();
  const arrival = fileOf(await responsesOf(device, 1));
  const gone = URL.createObjectURL(new Blob(['throw new Error("not the worker")']));
  let isGone = true;
  const inbox = inboxInWorker(() => (isGone ? new Worker(gone) : workerOf(device)));
  expect(await inbox.takeIn(device.round.id, arrival, watching())).toEqual(err('cannot-open'));
  await expect(inbox.count(device.round.id)).rejects.toThrow();
  isGone = false;
  expect(await inbox.takeIn(device.round.id, arrival, watching())).toMatchObject({ value: { added: 1 } });
});

/** Every stored response opens: none was written by half. */
async function expectAllOpen(device: DeviceWithRound, count: number): Promise<void> {
  expect(await device.storage.responses.count(device.round.id)).toBe(count);
  const parts = { storage: device.storage, sealing: hpkeSealingSuite };
  expect(await countHandedIn(parts, device.round.id, null)).toMatchObject({ responses: count });
}
