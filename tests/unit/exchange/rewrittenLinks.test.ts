import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { findSealedResponses } from '#exchange/findSealedResponses.ts';
import { undoRewriting } from '#exchange/undoRewriting.ts';
import { fromBase64url } from '#shared/base64url.ts';
import v1 from '#tests/fixtures/exchange/v1.json';
import v2 from '#tests/fixtures/exchange/v2.json';

const sealed = v1.sealed.map((one) => fromBase64url(one));

type Rewrite = (link: string) => string;

/** What gateways make of an address: another address. */
const GATEWAYS: Record<string, Rewrite> = {
  'Microsoft Safe Links': (link) =>
    `https://eur05.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=05%7C02%7Cx%40y.nl%7C0&sdata=a%2Bb%3D&reserved=0`,
  'Safe Links in Teams': (link) =>
    `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=${encodeURIComponent(link)}&locale=nl-nl`,
  'Proofpoint, version 1': (link) =>
    `https://urldefense.proofpoint.com/v1/url?u=${encodeURIComponent(link)}&k=oIvRg1%2BdGAgOoM1BIlLLqw%3D%3D%0A&r=x`,
  'Proofpoint, version 2': (link) =>
    `https://urldefense.proofpoint.com/v2/url?u=${proofpoint2(link)}&d=DwMFaQ&c=gRgGjJ3BkIsb5y6s49QqsA&r=x&m=y-2Dz&s=_w&e=`,
  'Proofpoint, version 3': proofpoint3,
  'Proofpoint, version 3, in runs': (link) => proofpoint3(link, true),
  Barracuda: (link) =>
    `https://linkprotect.cudasvc.com/url?a=${lowerEscapes(encodeURIComponent(link))}&c=E,1,AbC-dEf_9,&typo=1`,
  Cisco: (link) => `https://secure-web.cisco.com/1abcDEF-x_y/${encodeURIComponent(link)}`,
  'Trend Micro': (link) =>
    `https://imsva91-ctp.trendmicro.com/wis/clicktime/v1/query?url=${lowerEscapes(encodeURIComponent(link))}&umid=1&auth=2`,
  Sophos: (link) =>
    `https://eu-west-1.protection.sophos.com/?d=example.nl&u=${Buffer.from(link).toString('base64')}&i=NWY&t=x&h=y`,
  Google: (link) =>
    `https://www.google.com/url?q=${encodeURIComponent(link)}&source=gmail&ust=1770000000000000&usg=AOvVaw0`,
  Facebook: (link) => `https://l.facebook.com/l.php?u=${encodeURIComponent(link)}&h=AT0`,
  'only the # escaped': (link) => link.replace('#', '%23'),
  'everything behind https escaped, in small letters': (link) => lowerEscapes(everyEscape(link)),
  'escaped twice': (link) => encodeURIComponent(encodeURIComponent(link)),
  'escaped five times': (link) =>
    Array.from({ length: 5 }).reduce<string>((some) => encodeURIComponent(some), link),
};

/** What programs make of it as they write, quote and break texts. */
const PROGRAMS: Record<string, Rewrite> = {
  'as HTML': (link) =>
    `<a href="${link.replaceAll('/', '&#x2F;').replace('#', '&num;')}">mijn antwoorden</a>`,
  'as numbered entities': (link) => link.replace(/[/#:]/g, (sign) => `&#${sign.charCodeAt(0)};`),
  'as JSON': (link) => link.replaceAll('/', '\\/').replace('#', '\\u0023'),
  'quoted-printable': (link) => link.replace(/.{60}/g, '$&=\r\n').replaceAll('/#', '/=23'),
  'quoted-printable, with more escaped than has to be': (link) =>
    link.replace(/[-_]|[!-~](?=[a-m])/g, (sign) => `=${hexadecimal(sign)}`).replace(/.{60}/g, '$& =\r\n'),
  'quoted-printable, quoted': (link) => link.replace(/.{60}/g, '$&=\n> '),
  'with direction marks and soft hyphens all over': (link) =>
    `\u200f${link.replace(/.{9}/g, '$&\u200b\u00ad\u2066')}`,
  'broken at 76 and quoted': (link) => link.replace(/.{76}/g, '$&\n> > '),
  'in Markdown': (link) => `[antwoorden](${link.replace(/[-_]/g, '\\$&')})`,
  'in Slack': (link) => `<${link}|mijn antwoorden>`,
};
const REWRITERS = { ...GATEWAYS, ...PROGRAMS };
const names = Object.keys(REWRITERS);

describe.each([
  ['version 1', v1.texts],
  ['version 2', v2.texts],
])('a link with a text of %s is read', (_version, texts) => {
  const [link = '', other = ''] = texts.map((text) => `https://srt.example.net/app/#/collect/${text}`);

  test.each(names)('as rewritten by %s', (name) => {
    const rewritten = REWRITERS[name]?.(link) ?? '';
    expect(rewritten).not.toBe(link);
    expect(findSealedResponses(rewritten)).toEqual({ sealed: [sealed[0]], refused: [] });
  });

  test('as rewritten by any two of them, one around the other', () => {
    for (const inner of names)
      // A gateway takes addresses only.
      for (const outer of inner in GATEWAYS ? names : Object.keys(PROGRAMS)) {
        const rewritten = REWRITERS[outer]?.(REWRITERS[inner]?.(link) ?? '') ?? '';
        expect(findSealedResponses(rewritten), `${outer} around ${inner}`).toEqual({
          sealed: [sealed[0]],
          refused: [],
        });
      }
  });

  test('as rewritten by three, among others, in a mail', () => {
    const three = fc.tuple(
      ...[GATEWAYS, GATEWAYS, PROGRAMS].map((some) => fc.constantFrom(...Object.keys(some))),
    );
    fc.assert(
      fc.property(three, (rewriters) => {
        const rewritten = rewriters.reduce((some, name) => REWRITERS[name]?.(some) ?? '', link);
        const mail = `Dag Fatima,\n\n${rewritten}\n\nen van Bram:\n${other}\n\nGroet`;
        expect(findSealedResponses(mail)).toEqual({ sealed, refused: [] });
      }),
      { seed: 91, numRuns: 300 },
    );
  });

  test('and told where a piece of it is gone, also among good ones', () => {
    for (const name of names) {
      const cut = REWRITERS[name]?.(link.slice(0, -20)) ?? '';
      const { sealed: found, refused } = findSealedResponses(`${cut}\n\nen van Bram:\n${other}\n`);
      expect(found, name).toEqual([sealed[1]]);
      expect(refused.length, name).toBeGreaterThan(0);
    }
  });
});

describe('undoing', () => {
  test('comes to an end, and never makes a text longer', () => {
    const part = fc.constantFrom('%', '25', '2F', '=', '\n', '&', 'amp;', '#x26;', '\\', 'u0025', '-', '_', '*',
      '/v2/url?u=', '/v3/__', '__;', 'aHR0cHM6Ly9hYWFhYWFh', 'A', ' ', '\u200b', '–', 'é'); // prettier-ignore
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        expect(undoRewriting(text).length).toBeLessThanOrEqual(text.length);
      }),
      { seed: 92, numRuns: 3000 },
    );
  });

  test('leaves every text of ours as it is', () => {
    for (const text of [...v1.texts, ...v2.texts]) expect(undoRewriting(text)).toBe(text);
  });
});

function hexadecimal(sign: string): string {
  return sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');
}

function lowerEscapes(text: string): string {
  return text.replace(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase());
}

function everyEscape(text: string): string {
  return text.replace(/(?<!^h?t?t?p?s?)[^]/g, (sign) => `%${hexadecimal(sign)}`);
}

/** https://help.proofpoint.com: the address percent-encoded, then `-` for `%` and `_` for `/`. */
function proofpoint2(link: string): string {
  return encodeURI(link)
    .replace(/[^A-Za-z0-9./%]/g, (sign) => `%${hexadecimal(sign)}`)
    .replaceAll('%', '-')
    .replaceAll('/', '_');
}

/** What is not safe in an address is `*`, and stands in base64 behind it; runs of it are `**` and their length. */
function proofpoint3(link: string, inRuns = false): string {
  const listed: string[] = [];
  const address = link.replace(inRuns ? /[#%&=?]+/g : /[#%&=?]/g, (signs) => {
    listed.push(signs);
    return signs.length > 1 ? `**${RUNS.charAt(signs.length - 2)}` : '*';
  });
  return `https://urldefense.com/v3/__${address}__;${Buffer.from(listed.join('')).toString('base64url')}!!Kx-y_z!Ab-Cd_$`;
}

const RUNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
