/** Why a file of ours is refused, whatever kind it is. */
export type Refusal =
  | 'not-ours'
  | 'unknown-kind'
  | 'unknown-version'
  | 'truncated'
  | 'altered'
  | 'not-valid'
  | 'too-large'
  | 'faulty-instrument'
  | 'wrong-instrument';

export function refusalSentence(refusal: Refusal): string {
  return SENTENCES[refusal];
}

const SENTENCES: Readonly<Record<Refusal, string>> = {
  'not-ours': 'This is no file of the Social Regulation Tool.',
  'unknown-kind': 'This is a kind of file that this version does not know.',
  'unknown-version': 'This file was made by a later version, which this one cannot read.',
  truncated: 'A part of this file is missing.',
  altered: 'This file was changed after it was made.',
  'not-valid': 'This file is undamaged, but what it says cannot be so.',
  'too-large': 'This file is far larger than any file of this kind.',
  'faulty-instrument': 'The instrument in this file has faults.',
  'wrong-instrument': 'The instrument in this file is another than the one it names.',
};
