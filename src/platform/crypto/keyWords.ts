import type { KeyWords } from '#ports/KeyWords.ts';
import { err, ok } from '#shared/Result.ts';

/** Four letters tell the words of this list apart. */
const LETTERS = 4;
const WORDS = 24;
/** Longer than 24 words with their numbers, however they are set out. */
const CHARACTERS_MAX = 2000;

/** BIP 39 in English, of 256 bits; loaded only where a key is written down or typed over. */
export const keyWords: KeyWords = {
  async write(bytes) {
    const [{ entropyToMnemonic }, { wordlist }] = await loadBip39();
    return entropyToMnemonic(bytes, wordlist).split(' ');
  },

  async read(text) {
    const [{ mnemonicToEntropy }, { wordlist }] = await loadBip39();
    const known = new Map(wordlist.map((word) => [word.slice(0, LETTERS), word]));
    const typed =
      text
        .slice(0, CHARACTERS_MAX)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [];
    const words = typed.map((word) => known.get(word.slice(0, LETTERS)));
    const found = words.filter((word) => word !== undefined);
    // A sentence, or an address that was cut short, has a few of them too.
    if (found.length === 0 || 3 * found.length < 2 * typed.length) return err('not-words');
    if (typed.length !== WORDS) return err({ typed: typed.length, of: WORDS });
    if (found.length < WORDS) return err('altered');
    try {
      return ok(new Uint8Array(mnemonicToEntropy(found.join(' '), wordlist)));
    } catch {
      // The last eight bits of the words are a checksum.
      return err('altered');
    }
  },
};

function loadBip39() {
  return Promise.all([import('@scure/bip39'), import('@scure/bip39/wordlists/english.js')]);
}
