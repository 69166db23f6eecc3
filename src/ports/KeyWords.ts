import type { Bytes } from '#shared/ports.ts';
import type { Result } from '#shared/Result.ts';

/** `not-words`: nothing there looks like them. `altered`: one is another word. */
export type KeyWordsRefusal = 'not-words' | 'altered' | NotAllWords;

/** Some are missing or twice. */
export interface NotAllWords {
  readonly typed: number;
  /** How many there are to be. */
  readonly of: number;
}

/** 32 bytes as 24 words that people can write down and type over. */
export interface KeyWords {
  write(bytes: Bytes): Promise<readonly string[]>;
  /** In any case, numbered or not, and of each word at least the first four letters. */
  read(text: string): Promise<Result<Bytes, KeyWordsRefusal>>;
}
