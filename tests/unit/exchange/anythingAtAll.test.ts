import { expect, test } from 'vitest';

import { findSealedResponses } from '../../../src/exchange/findSealedResponses.ts';
import { readInvitation } from '../../../src/exchange/invitationText.ts';
import { readSealedFile } from '../../../src/exchange/sealedFile.ts';
import { readSealedText } from '../../../src/exchange/sealedText.ts';
import exchange from '../../fixtures/exchange/v1.json';
import invitation from '../../fixtures/invitation/v1.json';
import { seededRandomBytes } from '../../support/fixedPorts.ts';

const EACH = 5000;
const CHARACTERS = [
  'A',
  'z',
  '0',
  '-',
  '_',
  ' ',
  '\n',
  '\0',
  '"',
  '{',
  '[',
  ',',
  '\\',
  '%',
  'é',
  '\ud800',
  'U1JT',
];

const [sealedText = ''] = exchange.texts;
// Compact, every character of it carries something: a change of white space would be harmless.
const link = `#/collect/${sealedText}`;

test.each([
  ['an invitation', invitation.text, (text: string) => !readInvitation(text).ok],
  ['a sealed text', sealedText, (text: string) => !readSealedText(text).ok],
  ['a link among text', link, (text: string) => findSealedResponses(text).sealed.length === 0],
  ['a file', exchange.file, (text: string) => readSealedFile(text).sealed.length < 2],
])(`${EACH} random and mutated texts instead of %s are refused, and none throws`, (_, sound, isRefused) => {
  const chance = chanceOf(80);
  expect(isRefused(sound)).toBe(false);
  const takenIn = Array.from({ length: EACH }, (_text, index) =>
    index % 5 === 0 ? randomText(chance) : mutated(sound, chance),
  ).filter((text) => !isRefused(text));
  expect(takenIn.filter((text) => !isHarmless(sound, text))).toEqual([]);
});

/** A whole number below `limit`. */
type Chance = (limit: number) => number;

function chanceOf(seed: number): Chance {
  const randomBytes = seededRandomBytes(seed);
  return (limit) => {
    const [high = 0, middle = 0, low = 0] = randomBytes(3);
    return ((high << 16) | (middle << 8) | low) % limit;
  };
}

function randomText(chance: Chance): string {
  return Array.from({ length: chance(300) }, () => oneCharacter(chance)).join('');
}

/** One to three times: a character replaced, a piece cut out, put in twice or cut off. */
function mutated(sound: string, chance: Chance): string {
  let text = sound;
  for (let times = chance(3); times >= 0; times -= 1) {
    const at = chance(text.length + 1);
    const to = at + chance(20);
    const [before, piece, after] = [text.slice(0, at), text.slice(at, to), text.slice(to)];
    const ways = [before + oneCharacter(chance) + text.slice(at + 1), before + after, text + piece, before];
    text = ways[chance(ways.length)] ?? before;
  }
  return text;
}

function oneCharacter(chance: Chance): string {
  return CHARACTERS[chance(CHARACTERS.length)] ?? ' ';
}

/** Nothing was taken from the sound text: it stands there whole, in spaces or line breaks, before or after more. */
function isHarmless(sound: string, text: string): boolean {
  return text.replace(/[ \n]/g, '').includes(sound.replace('#/collect/', ''));
}
