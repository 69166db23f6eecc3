import { mailOf, multipartOf, partOf } from './mails.ts';
import { streamedZip } from './streamedZip.ts';
import { zipOf } from './zipOf.ts';

/** Files that make the most work of reading them, each about as large as asked: what somebody sends who wants to. */
export const worstArrivals: Readonly<Record<string, (bytes: number) => string | Uint8Array<ArrayBuffer>>> = {
  'headers that announce base64': (bytes) => mailOf('Content-Transfer-Encoding: base64\n'.repeat(bytes / 34)),
  'one header': (bytes) => mailOf(`Content-Type: text/plain; ${'a="('.repeat(bytes / 4)}\n\nx`),
  'header lines that go on': (bytes) =>
    mailOf(`Content-Type: text/plain;\n${' a=b;\n'.repeat(bytes / 6)}\nx`),
  addresses: (bytes) => `To: x\nFrom: ${'"a" <b>, ('.repeat(bytes / 10)}\n\nx`,
  'empty lines': (bytes) => mailOf(`\n${'\n'.repeat(bytes)}`),
  parts: (bytes) => mailOf(multipartOf('mixed', Array<string>(Math.round(bytes / 12)).fill('\nx'), 'b')),
  'lines that are nearly a boundary': (bytes) =>
    mailOf(nested(25, `\n${`--${'g'.repeat(40)}\n`.repeat(bytes / 43)}`)),
  'signs of less': (bytes) => html('<'.repeat(bytes)),
  'open comments': (bytes) => html('<!--'.repeat(bytes / 4)),
  'open scripts': (bytes) => html('<script>'.repeat(bytes / 8)),
  'open quotes': (bytes) => html('<a href="'.repeat(bytes / 9)),
  'blanks in a tag': (bytes) => html(`<a href${' '.repeat(bytes)}`),
  ampersands: (bytes) => html('&#'.repeat(bytes / 2)),
  'soft breaks': (bytes) =>
    mailOf(partOf({ type: 'text/plain', text: '= \n'.repeat(bytes / 3), headers: [] })),
  mailboxes: (bytes) => 'From a 12:00\nTo: x\nFrom: y\n\nx\n'.repeat(bytes / 31),
  'beginnings of Outlook': (bytes) =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(bytes).fill(0x5f)]),
  'a zip of zips': (bytes) => zipOf({ 'a.zip': zipOf({ 'b.zip': zipOf({ 'c.txt': 'x'.repeat(bytes) }) }) }),
  'a zip of many': (bytes) =>
    streamedZip(
      Array.from({ length: Math.round(bytes / 150) }, (_, at) => ({ name: `${at}.txt`, contents: 'x' })),
    ),
  'a zip that looks for its end': (bytes) => new Uint8Array([0x50, 0x4b, 3, 4, ...new Uint8Array(bytes)]),
};

function html(words: string): string {
  return mailOf(partOf({ type: 'text/html', text: words }));
}

function nested(levels: number, inside: string): string {
  return Array.from({ length: levels }).reduce<string>(
    (inner, _, at) => multipartOf('mixed', [inner], 'g'.repeat(39) + String.fromCharCode(97 + at)),
    inside,
  );
}
