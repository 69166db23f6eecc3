import type { Language } from './Language.ts';
import { troubleMessages } from './troubleMessages.ts';

/** The sentence for a write that did not happen. */
export function writeFailureSentence(failure: 'storage-full' | 'storage-failed', language: Language): string {
  const texts = troubleMessages[language];
  return failure === 'storage-full' ? texts.storageFull : texts.storageFailed;
}
