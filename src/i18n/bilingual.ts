import type { Language } from './Language.ts';

/** Texts of one part of the product in both languages; the compiler refuses a text that one of them lacks. */
export type Bilingual<Messages> = Readonly<Record<Language, Messages>>;

export function bilingual<Messages>(texts: { nl: Messages; en: NoInfer<Messages> }): Bilingual<Messages> {
  return texts;
}
