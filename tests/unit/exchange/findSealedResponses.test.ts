import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { findSealedResponses } from '#exchange/findSealedResponses.ts';
import { BASE32_TEXT, BASE64URL_TEXT } from '#exchange/checkedText.ts';
import { writeSealedBlock, writeSealedText } from '#exchange/sealedText.ts';
import { newId } from '#shared/Id.ts';
import type { Bytes } from '#shared/ports.ts';
import { seededRandomBytes } from '#tests/support/fixedPorts.ts';
import { sealed } from '#tests/support/sealingExamples.ts';

const randomBytes = seededRandomBytes(50);
const [one, two, three] = await Promise.all([handedIn(1), handedIn(2), handedIn(3)]);

describe.each([
  ['version 1', BASE64URL_TEXT],
  ['version 2', BASE32_TEXT],
])('sealed texts of %s', (version, form) => {
  const text = writeSealedText(one, form);
  const link = linkTo(text);
  const block = blockOf(two);
  const email = `Dag Fatima,\n\nHierbij mijn antwoorden (zie #/answer):\n\n${block}\nTot dinsdag!\nAnna\n`;

  /** As it was written when the form was that of today. */
  function blockOf(some: Bytes): string {
    const lines = writeSealedText(some, form).replace(/.{64}/g, '$&\n');
    return writeSealedBlock(some).replace(/\n[^[]+/, `\n${lines}\n`);
  }

  describe('what is handed in is found', () => {
    test.each([
      ['a link alone', link],
      ['what stands behind the path of a link', text],
      ['a link in a sentence', `Mijn antwoorden staan op ${link}, tot morgen.`],
      ['a link between brackets, angles or quotation marks', `(${link}) [x](${link}) <${link}> "${link}"`],
      ['a link that was made italic', `_${link}_`],
      ['a link with a word right behind it', `${link}Groeten`],
      [
        'a link that an e-mail program checks first',
        `https://safe.example/?url=${encodeURIComponent(link)}&d=5`,
      ],
      ['a link broken at 76 characters', wrapped(link, 76, '\r\n')],
      ['a link broken in the middle of its path', link.replace('#/collect/U1', '#/coll\n> ect/U\n> 1')],
      ['a link broken by spaces', wrapped(link, 60, ' ')],
      ['a link broken as printed e-mail is', wrapped(link, 70, '=\n')],
      ['a link with invisible characters', wrapped(link, 20, '\u200b')],
      ['a link with direction marks', `\u200e${wrapped(link, 30, '\u202a\u2066\u2069\u202c')}\u200f`],
      ['a link with soft hyphens and variation selectors', wrapped(link, 25, '\u00ad\ufe0f\u2060')],
      ['the same link twice', `${link}\n${link}`],
    ])('%s', (_, some) => {
      expect(findSealedResponses(some)).toEqual({ sealed: [one], refused: [] });
    });

    test.each([
      ['as it was written', email],
      ['with other line ends', email.replaceAll('\n', '\r\n')],
      ['with old line ends', email.replaceAll('\n', '\r')],
      ['quoted', email.replace(/^/gm, '> ')],
      ['quoted twice, with blank lines between', email.replace(/^/gm, '> > ').replaceAll('\n', '\n\n')],
      ['quoted and then broken at 40 characters', wrapped(email.replace(/^/gm, '> '), 40, '\n> ')],
      [
        'with other spaces',
        email.replaceAll(' ', '\u00a0').replace(/^/gm, '\u00a0\u00a0').replace(/$/gm, '\u00a0'),
      ],
      ['in one line', email.replaceAll('\n', ' ')],
      ['without the last line', email.replace(/\[SRT einde.*\]/, '')],
      ['without the first line', email.replace(/\[SRT begin.*\]/, '')],
      ['with bars of other kinds before each line', email.replace(/^/gm, '│ ').replace(/^.*\n/, '┃ » \n')],
      ['with escaped marks of quotation', email.replace(/^/gm, '&gt; &gt; ')],
      ['with Markdown escaped', email.replace(/[-_*[\]()]/g, '\\$&')],
      ['with a backslash at the end of each line, as Markdown breaks one', email.replaceAll('\n', '\\\n')],
      ['with non-breaking hyphens', email.replaceAll('-', '\u2011')],
      ['with typographic dashes', email.replaceAll('--', '\u2014').replaceAll('-', '\u2013')],
      ['as HTML', email.replaceAll('\n', '<br>\r\n')],
      ['as HTML of a word processor', email.replace(/^.*$/gm, '<p class=3D"MsoNormal">$&<o:p></o:p></p>')],
      ['as JSON', JSON.stringify(email)],
    ])('a block in an e-mail, %s', (_, some) => {
      expect(findSealedResponses(some)).toEqual({ sealed: [two], refused: [] });
    });

    test('a block in which some hyphens stand in pairs and others alone, with typographic dashes', () => {
      // In base64url `fbefbe` is four hyphens, and `83e` begins with one that stands alone.
      const pairs = new Uint8Array([...three.subarray(0, 51), 0xfb, 0xef, 0xbe, 0x03, 0xef, 0x00]);
      const some = new Uint8Array([...pairs, ...three.subarray(pairs.length)]);
      const lines = blockOf(some);
      expect(form === BASE32_TEXT || /-{4}A-8A/u.test(lines.replaceAll('\n', ''))).toBe(true);
      const typeset = lines.replaceAll('--', '\u2014').replaceAll('-', '\u2013');
      expect(findSealedResponses(typeset)).toEqual({ sealed: [some], refused: [] });
    });

    test('any number of them in one text, in its order', () => {
      const many = `${email}\n> ${link}\n\n${blockOf(three)}\n${blockOf(three)}`;
      expect(findSealedResponses(many)).toEqual({ sealed: [two, one, three], refused: [] });
    });

    test('wherever lines are broken and however they are quoted', () => {
      const breaks = fc.constantFrom('\n', '\r\n', '\n> ', '\r\n> > ', '\u00a0\n\u00a0', '=\r\n', '\n\n');
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 90 }), breaks, (width, lineBreak) => {
          const some = `Dag!\n${wrapped(`${link} . ${block}`, width, lineBreak)}\nGroet`;
          expect(findSealedResponses(some).sealed).toContainEqual(one);
          expect(findSealedResponses(some).sealed).toContainEqual(two);
        }),
        { seed: 51 },
      );
    });
  });

  describe('what is not handed in is not found', () => {
    test.each(['', 'Beste collega, tot morgen!', 'https://srt.example/#/invitation/U1JJAQAA', 'MU1JTAQBk'])(
      'in "%s"',
      (some) => {
        expect(findSealedResponses(some)).toEqual({ sealed: [], refused: [] });
      },
    );
  });

  describe('what is damaged is refused by name, and the rest is found all the same', () => {
    const cutBlock = `${block.slice(0, 130)}\n[SRT einde / end]\n`;
    test.each([
      ['truncated', link.slice(0, -1)],
      ['truncated', `${link.slice(0, -40)}…`],
      ['truncated', link.slice(0, link.length - text.length + 3)],
      ['truncated', `${link.slice(0, -text.length)}, zie mijn mail`],
      ['truncated', block.replace(/.*\n(.*)\n/, '')],
      ['altered', linkTo(changed(text, 1))],
      ['truncated', link.slice(0, -text.length)],
      [
        'truncated',
        `Kijk op ${link.slice(0, -60)} en laat me weten of het zo gelukt is, dan kan ik het anders nog een keer doen via de mail of op papier`,
      ],
      ['truncated', cutBlock],
      ['altered', linkTo(changed(text, 60))],
      ['altered', block.replace(/^(.{20})./m, '$1').replace(/\n(.{30})(.)(.)/, '\n$1$3$2')],
      [
        'unknown-version',
        linkTo(version === 'version 1' ? changed(text, 5) : text.replace(/^(.{6})q/, '$1y')),
      ],
      ['too-large', linkTo(withLength(text))],
      ['not-ours', linkTo('welkom')],
    ])('%s: %s', (refusal, some) => {
      expect(findSealedResponses(some)).toEqual({ sealed: [], refused: [refusal] });
      const among = `${some}\n\n${blockOf(three)}`;
      expect(findSealedResponses(among)).toEqual({ sealed: [three], refused: [refusal] });
    });

    test('also where the next begins right behind the piece', () => {
      for (const length of [form.startCharacters, 7, 8, form.headerCharacters, 50]) {
        const found = findSealedResponses(`${text.slice(0, length)}\n${text}`);
        expect(found.sealed).toEqual([one]);
        expect(found.refused).toHaveLength(1);
      }
    });

    test('as a whole when there is more than anyone can have been sent', () => {
      const tooMany = { sealed: [], refused: ['too-large'] };
      expect(findSealedResponses(`${link} ${' '.repeat(10_000_000)}`)).toEqual(tooMany);
      const beginning = `${text.slice(0, form.startCharacters)}. `;
      expect(findSealedResponses(beginning.repeat(10_001))).toEqual(tooMany);
      expect(findSealedResponses(beginning.repeat(10_000)).refused).toHaveLength(10_000);
    });
  });
});

function handedIn(d1: number) {
  return sealed({ responseId: newId(randomBytes), revision: 0, role: null, answers: { d1 } });
}

function linkTo(payload: string): string {
  return `https://hogeschool.example/srt/#/collect/${payload}`;
}

function wrapped(some: string, width: number, lineBreak: string): string {
  return some.replace(new RegExp(`(.{${width}})(?=.)`, 'g'), `$1${lineBreak}`);
}

function changed(some: string, at: number): string {
  return `${some.slice(0, at)}${some[at] === 'x' ? 'y' : 'x'}${some.slice(at + 1)}`;
}

/** A length that no message has. */
function withLength(some: string): string {
  return some.startsWith('U1JT')
    ? `${some.slice(0, 5)}f__${some.slice(8)}`
    : `${some.slice(0, 6)}r77${some.slice(9)}`;
}
