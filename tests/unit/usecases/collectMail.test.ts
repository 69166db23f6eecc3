import 'fake-indexeddb/auto';

import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { writeSealedFile } from '#exchange/sealedFile.ts';
import { writeSealedBlock } from '#exchange/sealedText.ts';
import { hpkeSealingSuite as sealing } from '#platform/crypto/hpkeSealingSuite.ts';
import { deviceFiles } from '#platform/deviceFiles.ts';
import { nextTask } from '#platform/nextTask.ts';
import type { Bytes } from '#shared/ports.ts';
import { ok } from '#shared/Result.ts';
import expected from '#tests/fixtures/mail/expected.json';
import { linkTo, responsesOf } from '#tests/support/handedInElsewhere.ts';
import { attachment, mailOf, multipartOf, partOf, type TransferEncoding } from '#tests/support/mails.ts';
import { deviceWithOpenRound } from '#tests/support/roundsOnDevice.ts';
import { streamedZip } from '#tests/support/streamedZip.ts';
import { zipOf } from '#tests/support/zipOf.ts';
import { makeInbox } from '#usecases/collecting/makeInbox.ts';
import { readArrival } from '#usecases/collecting/readArrival.ts';

const FOLDER = 'tests/fixtures/mail';
const device = await deviceWithOpenRound();
const inbox = makeInbox({ storage: device.storage, sealing, files: deviceFiles, nextTask });
const watch = { progress: () => {}, signal: new AbortController().signal };

async function takeIn(...files: readonly (string | Uint8Array<ArrayBuffer>)[]) {
  const arrival = { texts: [], files: files.map((contents) => new File([contents], 'mail')) };
  const taken = await inbox.takeIn(device.round.id, arrival, watch);
  if (!taken.ok) throw new Error(taken.error);
  const { added, refused } = taken.value;
  return { added, refused: refused.map(({ fileName, reason }) => `${fileName} – ${reason}`) };
}

/** Everything in it came in, once, and nothing was said of anything else. */
const allIn = (added: number) => ({ added, refused: [] });

describe.each(['blocks', 'links'])('an e-mail in the shape that mail programs write, with %s', (kind) => {
  test.each(readdirSync(`${FOLDER}/${kind}`))('%s', async (name) => {
    const arrival = { texts: [], files: [new File([readFileSync(`${FOLDER}/${kind}/${name}`)], 'mail')] };
    const { pieces } = await readArrival({ files: deviceFiles, nextTask }, arrival, watch);
    const found = pieces.flatMap(({ sealed }) => sealed.map((bytes) => Buffer.from(bytes).toString('hex')));
    expect(expected.sealedHex).toEqual(expect.arrayContaining(found));

    // Each once, all of another round, and nothing in it that is broken.
    const { distinctAnswers: count } = expected.files[name as keyof typeof expected.files];
    expect(await inbox.takeIn(device.round.id, arrival, watch)).toEqual(
      ok({ added: 0, known: 0, untried: 0, refused: [{ fileName: 'mail', reason: 'wrong-round', count }] }),
    );
  });
});

const HTML = {
  'with line breaks': (block: string) => `<div dir="auto">Hoi<br>${block.replaceAll('\n', '<br>\n')}</div>`,
  'with boxes': (block: string) =>
    `<html><body><div>${block.replaceAll('\n', '</div><div>')}</div></body></html>`,
  'as Word writes it': (block: string) =>
    `<style><!-- p {x: "<"} --></style><p class="MsoNormal">${block.replaceAll('\n', '<o:p></o:p></p>\n<p class="MsoNormal">')}</p>`,
};
const ENCODINGS: readonly TransferEncoding[] = ['7bit', 'quoted-printable', 'base64'];

describe.each(Object.entries(HTML))('an e-mail in HTML, %s,', (_shape, htmlOf) => {
  test.each(ENCODINGS)('in %s, is read, and once where the text is there too', async (encoding) => {
    const [inBoth, inHtml, inLink] = await responsesOf(device, 3);
    const html = (sealed: Bytes) =>
      partOf({ type: 'text/html; charset=utf-8', text: htmlOf(writeSealedBlock(sealed)), encoding });
    const text = (words: string) => partOf({ type: 'text/plain; charset=utf-8', text: words, encoding });
    const both = multipartOf('alternative', [text(writeSealedBlock(inBoth!)), html(inBoth!)]);
    expect(await takeIn(mailOf(both))).toEqual(allIn(1));
    expect(await takeIn(mailOf(html(inHtml!)))).toEqual(allIn(1));

    const address = linkTo(inLink!).replaceAll('/', '&#x2F;');
    const link = `<p>Open <a class='x' href="${address}">${linkTo(inLink!).slice(0, 60)}…</a></p>`;
    const inWords = text('Your program does not show HTML.');
    const linked = partOf({ type: 'text/html', text: link, encoding });
    expect(await takeIn(mailOf(multipartOf('alternative', [inWords, linked])))).toEqual(allIn(1));
  });
});

describe('an e-mail', () => {
  const words = partOf({ type: 'text/plain', text: 'Hierbij!' });
  const withAttached = (...parts: readonly string[]) => mailOf(multipartOf('mixed', [words, ...parts]));
  const block = async () => writeSealedBlock((await responsesOf(device, 1))[0]!);
  const asText = async () => partOf({ type: 'text/plain', text: await block() });

  test('with files attached gives what is in them, and says nothing of pictures and signatures', async () => {
    const [inFile, inZip, inZipToo, inUtf16] = await responsesOf(device, 4);
    const zip = zipOf({
      'a.srt.json': writeSealedFile([inZip!]),
      'b.eml': mailOf(partOf({ type: 'text/plain', text: writeSealedBlock(inZipToo!) })),
    });
    const mail = withAttached(
      attachment('application/octet-stream', writeSealedFile([inFile!]), 'els.srt.json.download'),
      attachment('application/x-zip-compressed', zip, 'alles.bin'),
      attachment('text/plain', new Uint8Array(Buffer.from(`\ufeff${writeSealedBlock(inUtf16!)}`, 'utf16le'))),
      attachment('image/png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0])),
      attachment('application/pgp-signature', '-----BEGIN PGP SIGNATURE-----'),
    );
    expect(await takeIn(mail)).toEqual(allIn(4));
  });

  test('in an e-mail in an e-mail is read, in base64 and in a digest too', async () => {
    const inner = mailOf(multipartOf('alternative', [await asText()], 'binnen'));
    const digest = multipartOf('digest', [`\r\n${mailOf(await asText())}`, `\r\n${mailOf(await asText())}`]);
    expect(
      await takeIn(
        withAttached(
          `Content-Type: message/rfc822\r\n\r\n${withAttached(`Content-Type: message/rfc822\r\n\r\n${inner}`).replaceAll('grens-mixed', 'midden')}`,
          attachment('message/rfc822', mailOf(await asText())),
          attachment('message/rfc822', `Content-Transfer-Encoding: base64\n\n${btoa(await block())}`),
          digest,
        ),
      ),
    ).toEqual(allIn(5));
  });

  test('with marks of its own in it is read: blanks behind soft breaks, similar boundaries, no end, no boxes', async () => {
    const [soft] = await responsesOf(device, 1);
    const quoted = partOf({ type: 'text/plain', text: linkTo(soft!), encoding: 'quoted-printable' });
    expect(await takeIn(mailOf(quoted.replaceAll('=\r\n', '= \t\r\n')))).toEqual(allIn(1));
    const similar = multipartOf(
      'mixed',
      [await asText(), multipartOf('mixed', [await asText()], 'grens2')],
      'grens',
    );
    expect(await takeIn(mailOf(similar))).toEqual(allIn(2));
    expect(
      await takeIn(mailOf(multipartOf('mixed', [await asText()])).replace(/--grens-mixed--\s*$/, '')),
    ).toEqual(allIn(1));
    expect(await takeIn(mailOf(`Content-Type: multipart/mixed\r\n\r\n${await block()}`))).toEqual(allIn(1));
    expect(
      await takeIn(
        mailOf(
          partOf({ type: 'text/plain', text: 'x' }).replace(/7bit[^]*/, `base64\r\n\r\n${await block()}`),
        ),
      ),
    ).toEqual(allIn(1));
  });

  test('that a program kept in another way is read: Apple’s, a mailbox, a page, in two bytes a letter', async () => {
    const mail = async () => mailOf(await asText());
    const inApple = await mail();
    expect(await takeIn(`${inApple.length}    \n${inApple}<?xml version="1.0"?><plist></plist>`)).toEqual(
      allIn(1),
    );
    const from = 'From els@example.org Tue Jan 13 09:01:00 2026\n';
    expect(await takeIn(`${from}${await mail()}\n${from}${mailOf(words)}\n${from}${await mail()}`)).toEqual({
      added: 2,
      refused: ['mail: 2 – nothing-found'],
    });
    expect(await takeIn(`\n\n${await mail()}`, `\ufeff${await mail()}`)).toEqual(allIn(2));
    for (const [mark, swapped] of [
      ['\ufeff', false],
      ['', false],
      ['\ufeff', true],
      ['', true],
    ] as const) {
      const bytes = new Uint8Array(Buffer.from(mark + (await mail()), 'utf16le'));
      if (swapped) Buffer.from(bytes.buffer).swap16();
      expect(await takeIn(bytes)).toEqual(allIn(1));
    }
  });

  test('that only a mail program can open is named, with what is beside it taken in', async () => {
    const tnef = attachment(
      'application/ms-tnef',
      new Uint8Array([0x78, 0x9f, 0x3e, 0x22, 1, 0]),
      'winmail.dat',
    );
    const mail = mailOf(multipartOf('mixed', [await asText(), tnef]));
    expect(await takeIn(mail)).toEqual({ added: 1, refused: ['mail: winmail.dat – for-mail-program'] });
    const encrypted = attachment(
      'application/pkcs7-mime; smime-type=enveloped-data',
      new Uint8Array(9),
      'smime.p7m',
    );
    expect((await takeIn(mailOf(encrypted))).refused).toEqual(['mail: smime.p7m – for-mail-program']);
    const partial = `Content-Type: message/partial; id=x; number=1; total=2\r\n\r\n${mailOf(await asText())}`;
    expect(await takeIn(mailOf(partial))).toEqual({
      added: 1,
      refused: ['mail: message/partial – part-of-mail'],
    });
    const locked = streamedZip([{ name: 'els.srt.json', contents: 'x', isLocked: true }]);
    expect((await takeIn(withAttached(attachment('application/zip', locked, 'a.zip')))).refused).toEqual([
      'mail: a.zip: els.srt.json – locked',
    ]);
  });

  test('of more parts, lines, levels or e-mails in e-mails than anybody writes is refused, not worked out', async () => {
    const nested = (levels: number, inside: string) =>
      Array.from({ length: levels }).reduce<string>(
        (inner, _, at) => multipartOf('mixed', [inner], `g${at}g`),
        inside,
      );
    const forwarded = (times: number, inside: string) =>
      Array.from({ length: times }).reduce<string>(
        (inner) => mailOf(`Content-Type: message/rfc822\r\n\r\n${inner}`),
        inside,
      );
    expect(await takeIn(mailOf(nested(20, await asText())))).toEqual(allIn(1));
    expect(await takeIn(forwarded(6, mailOf(await asText())))).toEqual(allIn(1));
    expect(
      await takeIn(
        mailOf(
          multipartOf(
            'mixed',
            Array.from({ length: 9000 }, () => words),
          ),
        ),
      ),
    ).toEqual({
      added: 0,
      refused: ['mail – nothing-found'],
    });
    for (const tooMuch of [
      nested(40, words),
      multipartOf(
        'mixed',
        Array.from({ length: 10_001 }, () => words),
      ),
      `\r\n${'\n'.repeat(250_001)}`,
    ])
      expect((await takeIn(mailOf(tooMuch))).refused).toEqual(['mail – too-many-parts']);
    expect((await takeIn('From a 12:00\nTo: x\nFrom: y\n\n'.repeat(10_001))).refused).toEqual([
      'mail – too-large',
    ]);
    expect((await takeIn(forwarded(8, mailOf(words)))).refused).toEqual([
      `mail${': message/rfc822'.repeat(7)} – too-deep`,
    ]);
  });
});

describe('a file that is no e-mail is told by what is in it, whatever it is called:', () => {
  const sealedBlock = async () => writeSealedBlock((await responsesOf(device, 1))[0]!);

  test('a text in UTF-16, with and without a mark', async () => {
    for (const mark of ['\ufeff', '']) {
      const bytes = new Uint8Array(Buffer.from(`${mark}Hoi! 漢字\n${await sealedBlock()}`, 'utf16le'));
      expect(await takeIn(bytes)).toEqual(allIn(1));
      const file = Buffer.from(mark + writeSealedFile(await responsesOf(device, 1)), 'utf16le').swap16();
      expect(await takeIn(new Uint8Array(file))).toEqual(allIn(1));
    }
  });

  test('a page, and a shortcut of a browser', async () => {
    const [onPage, inShortcut] = await responsesOf(device, 2);
    expect(await takeIn(`\n<!doctype html><p>${linkTo(onPage!)}</p>`)).toEqual(allIn(1));
    expect(await takeIn(`[InternetShortcut]\r\nURL=${linkTo(inShortcut!)}\r\n`)).toEqual(allIn(1));
    expect(await takeIn(`<${linkTo(inShortcut!).slice(0, 90)}>`)).toEqual({
      added: 0,
      refused: ['mail – truncated'],
    });
  });

  test('a message of Outlook is named, and so is a spreadsheet of the same family', async () => {
    const family = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0];
    const name = Buffer.from('__substg1.0_1000001F', 'utf16le');
    expect((await takeIn(new Uint8Array([...family, ...name]))).refused).toEqual(['mail – for-mail-program']);
    expect(
      (await takeIn(new Uint8Array([...family, ...Buffer.from('Workbook', 'utf16le')]))).refused,
    ).toEqual(['mail – other-kind']);
  });

  test('a file of the app, and another in the same notation', async () => {
    expect(await takeIn(`  ${writeSealedFile(await responsesOf(device, 2))}`)).toEqual(allIn(2));
    expect(
      await takeIn(JSON.stringify({ messages: [{ text: linkTo((await responsesOf(device, 1))[0]!) }] })),
    ).toEqual(allIn(1));
    expect((await takeIn('{"srt":"sealed-responses","version":2}')).refused).toEqual([
      'mail – unknown-version',
    ]);
  });
});
