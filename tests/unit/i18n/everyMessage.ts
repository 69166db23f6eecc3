import { readdirSync } from 'node:fs';

import { type Language, LANGUAGES } from '#shared/Language.ts';

export interface Message {
  /** For instance `networkForm.nl.faults.required`. */
  readonly path: string;
  readonly language: Language;
  readonly text: string;
}

/** A file of texts of one language, for instance `member/welcome/WelcomeScreen` in `nl`. */
export interface TextFile {
  readonly name: string;
  readonly language: Language;
  readonly exports: Readonly<Record<string, unknown>>;
}

const SOURCE = new URL('../../../src/', import.meta.url);

/** What a function of a message may be given for each of its parameters: figures, or a text such as a day or a name. */
const FIGURES = [0, 1, 7];
const TEXT = '2026-2027';

/** Every `*.nl.ts`, `*.en.ts` and so on, by the language in its name. */
export async function everyTextFile(): Promise<readonly TextFile[]> {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const named = LANGUAGES.flatMap((language) =>
    files
      .filter((file) => file.endsWith(`.${language}.ts`))
      .map((file) => ({ file, language, name: file.slice(0, -`.${language}.ts`.length) })),
  );
  return Promise.all(
    named.map(async ({ file, ...about }) => ({
      ...about,
      exports: (await import(new URL(file, SOURCE).href)) as Readonly<Record<string, unknown>>,
    })),
  );
}

/** What a file gathers of others, if that is what it is for: groups of texts by name. */
export function gatheredBy({ exports }: TextFile): Readonly<Record<string, unknown>> | undefined {
  return exports['texts'] as Readonly<Record<string, unknown>> | undefined;
}

/** Every text of every file, in every language. */
export async function everyMessage(): Promise<readonly Message[]> {
  const files = await everyTextFile();
  return files
    .filter((file) => gatheredBy(file) === undefined)
    .flatMap(({ language, exports }) =>
      Object.entries(exports).flatMap(([name, texts]) => messagesIn(texts, `${name}.${language}`, language)),
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
