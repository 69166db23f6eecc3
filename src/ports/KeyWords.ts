import type { Bytes } from '#shared/ports.ts';
import type { Result } from '#shared/Result.ts';

/** `not-words`: nothing there looks like them. `not-all`: some are missing or twice. `altered`: one is another word. */
export type KeyWordsRefusal = 'not-words' | 'not-all' | 'altered';

/** 32 bytes as 24 words that people can write down and type over. */
export interface KeyWords {
  write(bytes: Bytes): Promise<readonly string[]>;
  /** In any case, numbered or not, and of each word at least the first four letters. */
  read(text: string): Promise<Result<Bytes, KeyWordsRefusal>>;
}
