import { expect, test } from 'vitest';

import { packagesInText } from '#office/packagesInText.ts';
import { writeEnvelope } from '#research/package/envelope.ts';

const one = writeEnvelope('research-package', { office: 'AAAA', sealed: 'BBBB-_' });
const other = writeEnvelope('research-package', { office: 'AAAA', sealed: 'CCCC' });

test('a package is found as it is, and several one after the other', () => {
  expect(packagesInText(one)).toEqual([one]);
  expect(packagesInText(`${one}\n\n${other}`)).toEqual([one, other]);
  expect(packagesInText(one + other)).toEqual([one, other]);
});

test('also in an e-mail that broke its lines', () => {
  const broken = one.replaceAll(/(.{20})/g, '$1\r\n ');
  expect(packagesInText(`Beste collega,\n\nHierbij ons pakket:\n${broken}\n\nGroet`)).toEqual([one]);
});

test('one that was cut short is found up to where it ends', () => {
  expect(packagesInText(one.slice(0, -5))).toEqual([one.slice(0, -5)]);
});

test('a text without any comes back as it is', () => {
  expect(packagesInText('Beste collega')).toEqual(['Beste collega']);
});
