import { expect, test } from 'vitest';

import { findSealedResponses } from '#exchange/findSealedResponses.ts';
import { readInvitationFile, writeInvitationFile } from '#exchange/invitationFile.ts';
import { readInvitation } from '#exchange/invitationText.ts';
import { readSealedFile } from '#exchange/sealedFile.ts';
import { readSealedText } from '#exchange/sealedText.ts';
import { hashInstrument } from '#instrument/hashInstrument.ts';
import { webDigest } from '#platform/crypto/webDigest.ts';
import exchange from '#tests/fixtures/exchange/v1.json';
import invitation from '#tests/fixtures/invitation/v1.json';
import { chanceOf, mangledText, randomText } from '#tests/support/mangled.ts';
import { smallInstrument } from '#tests/support/smallInstrument.ts';
import { exampleInvitation } from './invitationExamples.ts';

const EACH = 5000;

const [sealedText = ''] = exchange.texts;
// Compact, every character of it carries something: a change of white space would be harmless.
const link = `#/collect/${sealedText}`;

const { id, version } = smallInstrument;
const hash = await hashInstrument(smallInstrument, webDigest);
const invited = { ...exampleInvitation, instrument: { id, version, hash } };
const invitationFile = writeInvitationFile({ invitation: invited, instrument: smallInstrument });

test(`${EACH} random and mutated texts instead of an invitation file give what was invited to, or a refusal`, async () => {
  const chance = chanceOf(81);
  for (let index = 0; index < EACH; index += 1) {
    const text = index % 5 === 0 ? randomText(chance) : mangledText(invitationFile, chance);
    const read = await readInvitationFile(text, webDigest);
    if (read.ok) expect(read.value).toEqual({ invitation: invited, instrument: smallInstrument });
  }
});

test.each([
  ['an invitation', invitation.text, (text: string) => !readInvitation(text).ok],
  ['a sealed text', sealedText, (text: string) => !readSealedText(text).ok],
  ['a link among text', link, (text: string) => findSealedResponses(text).sealed.length === 0],
  ['a file', exchange.file, (text: string) => readSealedFile(text).sealed.length < 2],
])(`${EACH} random and mutated texts instead of %s are refused, and none throws`, (_, sound, isRefused) => {
  const chance = chanceOf(80);
  expect(isRefused(sound)).toBe(false);
  const takenIn = Array.from({ length: EACH }, (_text, index) =>
    index % 5 === 0 ? randomText(chance) : mangledText(sound, chance),
  ).filter((text) => !isRefused(text));
  expect(takenIn.filter((text) => !isHarmless(sound, text))).toEqual([]);
});

/** Nothing was taken from the sound text: it stands there whole, in spaces or line breaks, before or after more. */
function isHarmless(sound: string, text: string): boolean {
  return text.replace(/[ \n]/g, '').includes(sound.replace('#/collect/', ''));
}
