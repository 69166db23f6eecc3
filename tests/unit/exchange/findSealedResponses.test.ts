import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { findSealedResponses } from '#exchange/findSealedResponses.ts';
import { writeSealedBlock, writeSealedText } from '#exchange/sealedText.ts';
import { newId } from '#shared/Id.ts';
import { seededRandomBytes } from '#tests/support/fixedPorts.ts';
import { sealed } from '#tests/support/sealingExamples.ts';

const randomBytes = seededRandomBytes(50);
const [one, two, three] = await Promise.all([handedIn(1), handedIn(2), handedIn(3)]);

const text = writeSealedText(one);
const link = linkTo(text);
const block = writeSealedBlock(two);
const email = `Dag Fatima,\n\nHierbij mijn antwoorden (zie #/answer):\n\n${block}\nTot dinsdag!\nAnna\n`;

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
  ])('a block in an e-mail, %s', (_, some) => {
    expect(findSealedResponses(some)).toEqual({ sealed: [two], refused: [] });
  });

  test('any number of them in one text, in its order', () => {
    const many = `${email}\n> ${link}\n\n${writeSealedBlock(three)}\n${writeSealedBlock(three)}`;
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
    ['truncated', link.slice(0, -text.length)],
    [
      'truncated',
      `Kijk op ${link.slice(0, -60)} en laat me weten of het zo gelukt is, dan kan ik het anders nog een keer doen via de mail of op papier`,
    ],
    ['truncated', cutBlock],
    ['altered', linkTo(changed(text, 60))],
    ['altered', block.replace(/^(.{20})./m, '$1').replace(/\n(.{30})(.)(.)/, '\n$1$3$2')],
    ['unknown-version', linkTo(changed(text, 5))],
    ['too-large', linkTo(`${text.slice(0, 5)}f__${text.slice(8)}`)],
    ['not-ours', linkTo('welkom')],
  ])('%s: %s', (refusal, some) => {
    expect(findSealedResponses(some)).toEqual({ sealed: [], refused: [refusal] });
    const among = `${some}\n\n${writeSealedBlock(three)}`;
    expect(findSealedResponses(among)).toEqual({ sealed: [three], refused: [refusal] });
  });

  test('also where the next begins right behind the piece', () => {
    for (const length of [4, 7, 8, 50]) {
      const found = findSealedResponses(`${text.slice(0, length)}\n${text}`);
      expect(found.sealed).toEqual([one]);
      expect(found.refused).toHaveLength(1);
    }
  });

  test('as a whole when there is more than anyone can have been sent', () => {
    const tooMany = { sealed: [], refused: ['too-large'] };
    expect(findSealedResponses(`${link} ${' '.repeat(10_000_000)}`)).toEqual(tooMany);
    expect(findSealedResponses('U1JT '.repeat(10_001))).toEqual(tooMany);
    expect(findSealedResponses('U1JT '.repeat(10_000)).refused).toHaveLength(10_000);
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
