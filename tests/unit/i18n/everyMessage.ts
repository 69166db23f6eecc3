import { readdirSync } from 'node:fs';

import { LANGUAGES, type Language } from '#i18n/Language.ts';

export interface Message {
  /** For instance `networkMessages.nl.faults.required`. */
  readonly path: string;
  readonly language: Language;
  readonly text: string;
}

const ROOM = new URL('../../../src/i18n/', import.meta.url);

/** What a function of a message may be given for each of its parameters: figures, or a text such as a day or a name. */
const FIGURES = [0, 1, 7];
const TEXT = '2026-2027';

/** Every text of every `*Messages.ts`, in both languages. */
export async function everyMessage(): Promise<readonly Message[]> {
  const files = readdirSync(ROOM).filter((file) => file.endsWith('Messages.ts'));
  const rooms = await Promise.all(files.map((file) => import(new URL(file, ROOM).href) as Promise<object>));
  return rooms
    .flatMap((room) => Object.entries(room))
    .flatMap(([name, texts]) =>
      LANGUAGES.flatMap((language) =>
        messagesIn((texts as Record<Language, unknown>)[language], `${name}.${language}`, language),
      ),
    );
}

/** The texts in one part of the messages: itself, or those in a list, in fields, or behind a function. */
export function messagesIn(part: unknown, path: string, language: Language): readonly Message[] {
  if (typeof part === 'string') return [{ path, language, text: part }];
  if (typeof part === 'function') {
    return wordingsOf(part as Wording, path).flatMap((text) => messagesIn(text, path, language));
  }
  if (typeof part !== 'object' || part === null) throw new TypeError(`${path} is no message`);
  return Object.entries(part).flatMap(([key, inner]) => messagesIn(inner, `${path}.${key}`, language));
}

type Wording = (...about: unknown[]) => unknown;

/** As many wordings as it gives for figures and for a text; it may take only one of the two kinds. */
function wordingsOf(wording: Wording, path: string): readonly unknown[] {
  const wordings = [TEXT, ...FIGURES].flatMap((about) => {
    try {
      return [wording(...Array.from({ length: wording.length }, () => about))];
    } catch (error) {
      if (error instanceof TypeError) return [];
      throw new Error(`${path} throws for ${about}`, { cause: error });
    }
  });
  const isWhole = [1, FIGURES.length, 1 + FIGURES.length].includes(wordings.length);
  if (!isWhole) throw new Error(`${path} throws`);
  return wordings;
}
