import type { Language } from '#shared/Language.ts';
import { shellTexts } from './shellTexts.ts';

/** The sentence for a write that did not happen. */
export function writeFailureSentence(failure: 'storage-full' | 'storage-failed', language: Language): string {
  const texts = shellTexts.in(language).storageTrouble;
  return failure === 'storage-full' ? texts.storageFull : texts.storageFailed;
}
