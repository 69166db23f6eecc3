import { withoutEntities } from './withoutEntities.ts';

/**
 * A text as it was written, before mail gateways wrapped its links and mail, chat and office programs escaped, quoted
 * and adorned it. What is undone is undone until nothing changes: escapes inside escapes, wrappers around wrappers.
 * Every step reads the text once and never makes it longer, so the whole is linear in its length.
 *
 * No text of ours holds a character that is undone here, so it comes out as it went in; of other text, which nobody
 * reads, nothing is promised.
 */
export function undoRewriting(text: string): string {
  let before = text;
  for (let round = 0; round < ROUNDS_MAX; round += 1) {
    const after = STEPS.reduce((some, step) => step(some), before);
    if (after === before) break;
    before = after;
  }
  return before;
}

/** Each undoes one wrapper at least; nobody's mail passes as many. */
const ROUNDS_MAX = 8;

const STEPS: readonly ((text: string) => string)[] = [
  withoutInvisible,
  withPlainSigns,
  withPlainBreaks,
  withoutQuotedPrintable,
  withoutEntities,
  withoutBackslashes,
  withoutPercents,
  withoutUrldefense2,
  withoutUrldefense3,
  withoutBase64Addresses,
];

/** Soft hyphens, zero-width characters, direction marks and variation selectors. */
export function withoutInvisible(text: string): string {
  return text.replace(/[\p{Cf}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180d\u3164\ufe00-\ufe0f\uffa0]/gu, '');
}

/** One hyphen for all, and two dashes, each of which may stand for two of them; spaces of any kind are one space. */
function withPlainSigns(text: string): string {
  return text
    .replace(/[\u2010-\u2012\u2212\ufe58\ufe63\uff0d]/g, '-')
    .replace(/\u2015/g, '—')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\S\n]+/g, ' ');
}

/** Line breaks with the marks of quotation before the next line, and the `=` with which some programs break one. */
function withPlainBreaks(text: string): string {
  return text.replace(/ ?(=?) ?\n[ \n>|¦│┃▌▍▎▏»›]*/g, (_break, soft: string) => (soft === '' ? '\n' : ''));
}

function withoutQuotedPrintable(text: string): string {
  return text.replace(/(?:=[0-9A-Fa-f]{2})+/g, (escapes) => textOf(escapes.replaceAll('=', '')));
}

/** Of Markdown before a sign, and of JSON and JavaScript before a letter. */
function withoutBackslashes(text: string): string {
  return text.replace(
    /\\(?:u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|([nrt])|(?![A-Za-z0-9]))/g,
    (_escape, four?: string, two?: string, white?: string) => {
      const code = four ?? two;
      if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
      return white === undefined ? '' : '\n';
    },
  );
}

/** However often the percent sign itself was escaped, and where a line was broken inside an escape. */
function withoutPercents(text: string): string {
  return text.replace(/(?:%\n?(?:2\n?5\n?)*[0-9A-Fa-f]\n?[0-9A-Fa-f])+/g, (escapes) =>
    textOf(escapes.replaceAll('\n', '').replace(/%(?:25)*([0-9A-Fa-f]{2})/g, '$1')),
  );
}

/** Proofpoint, version 2: in `u=` a percent sign is `-` and a slash is `_`. */
function withoutUrldefense2(text: string): string {
  return unwrapped(text, '/v2/url?u=', (wrapped) => {
    const end = wrapped.search(/[&<>" ]|\n\n/);
    const address = end < 0 ? wrapped : wrapped.slice(0, end);
    return (
      address
        .replaceAll('_', '/')
        .replace(/(?:-\n?[0-9A-Fa-f]\n?[0-9A-Fa-f])+/g, (escapes) => textOf(escapes.replace(/[-\n]/g, ''))) +
      wrapped.slice(address.length)
    );
  });
}

/** Proofpoint, version 3: each `*` stands for the next of the characters listed behind `__;`, `**x` for a run of them. */
function withoutUrldefense3(text: string): string {
  return unwrapped(text, '/v3/__', (wrapped) => {
    const end = broken('__;').exec(wrapped);
    if (end === null) return wrapped;
    const behind = wrapped.slice(end.index + end[0].length);
    const [listed = ''] = /^[\w\n-]*(?=!)/.exec(behind) ?? [];
    const characters = bytesOfBase64(listed.replaceAll('\n', ''));
    let next = 0;
    const address = wrapped.slice(0, end.index).replace(/\*(?:\n?\*\n?([\w-]))?/g, (_star, run?: string) => {
      const length = run === undefined ? 1 : BASE64URL.indexOf(run) + 2;
      next += length;
      return characters.slice(next - length, next);
    });
    return `${address} ${behind.slice(listed.length)}`;
  });
}

/** Sophos and others: the whole address in base64, which begins so for http and https; then mostly a next parameter. */
function withoutBase64Addresses(text: string): string {
  const begin = 'aHR0c';
  const [before = '', ...parts] = text.split(broken(begin));
  const undone = parts.map((part) => {
    const [lines = '', behind] = /^([\w+/\n-]*)(=*&)?/.exec(part) ?? [];
    const address = behind === undefined ? (lines.split('\n', 1)[0] ?? '') : lines.replaceAll('\n', '');
    if (address.length < 16) return begin + part;
    return bytesOfBase64(begin + address) + part.slice(behind === undefined ? address.length : lines.length);
  });
  return before + undone.join('');
}

/** What stands behind each `wrapper`, up to the next, unwrapped; the wrapper itself goes. */
function unwrapped(text: string, wrapper: string, unwrap: (part: string) => string): string {
  const [before = '', ...parts] = text.split(broken(wrapper));
  return [before, ...parts.map(unwrap)].join(' ');
}

/** The characters, wherever a line was broken between them. */
function broken(characters: string): RegExp {
  return new RegExp([...characters].map((character) => character.replace(/[^\w]/, '\\$&')).join('\n?'));
}

const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** UTF-8; of what is none, whatever can be read. */
function textOf(hexadecimal: string): string {
  const bytes = new Uint8Array(hexadecimal.length / 2);
  for (let at = 0; at < bytes.length; at += 1)
    bytes[at] = Number.parseInt(hexadecimal.slice(2 * at, 2 * at + 2), 16);
  return UTF8.decode(bytes);
}

const UTF8 = new TextDecoder();

/** A character for each byte, from either alphabet of base64. */
function bytesOfBase64(text: string): string {
  let bytes = '';
  let buffer = 0;
  let bits = 0;
  for (const character of text.replaceAll('+', '-').replaceAll('/', '_')) {
    buffer = ((buffer << 6) | BASE64URL.indexOf(character)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes += String.fromCharCode((buffer >> bits) & 0xff);
  }
  return bytes;
}
