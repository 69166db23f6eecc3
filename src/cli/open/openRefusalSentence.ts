import type { PassphraseRefusal } from '#ports/PassphraseRefusal.ts';
import type { OpenPackageRefusal } from '#research/package/researchPackageFile.ts';

/** Why a key or a package does not open. */
export function openRefusalSentence(refusal: PassphraseRefusal | OpenPackageRefusal): string {
  return SENTENCES[refusal];
}

const SENTENCES: Readonly<Record<PassphraseRefusal | OpenPackageRefusal, string>> = {
  'not-ours': 'This is another kind of file.',
  'unknown-version': 'This file was made by a later version, which this one cannot read.',
  truncated: 'A part of this file is missing.',
  'wrong-passphrase-or-altered': 'The passphrase is another one, or this file was changed after it was made.',
  'cannot-compute': 'The work that the passphrase takes could not be done.',
  altered: 'This file was changed after it was made.',
  'too-large': 'This file is far larger than any research package.',
  'other-office': 'This package was sealed to the key of another research office.',
  'not-opened': 'This package does not open with the key: something in it was changed.',
  'not-valid': 'This package opens, but what it says cannot be so.',
  'too-few-rows': 'This package has rows that too few people share, and is refused for that.',
};
