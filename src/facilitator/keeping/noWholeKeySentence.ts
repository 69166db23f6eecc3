import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import type { Language } from '#shared/Language.ts';
import type { NoWholeKey } from '#usecases/keeping/withWholeKey.ts';

/** The sentence for what takes both keys. */
export function noWholeKeySentence(failure: NoWholeKey, language: Language): string {
  const texts = facilitatorTexts.in(language).secondKeyBox;
  return failure === 'needs-second-key' ? texts.needed : texts.failures[failure];
}
