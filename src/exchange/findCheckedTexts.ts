import type { Bytes } from '#shared/ports.ts';
import { err, type Result } from '#shared/Result.ts';
import {
  BASE32_TEXT,
  BASE64URL_TEXT,
  checkedTextLength,
  checkedTextStart,
  readCheckedText,
  type TextForm,
  type TextKind,
  type TextRefusal,
} from './checkedText.ts';

/** What begins as a checked text, and whether it is one. */
export interface FoundText {
  readonly kind: TextKind;
  readonly start: number;
  /** Behind its last character, or behind the piece that is left of it. */
  readonly end: number;
  readonly body: Result<Bytes, TextRefusal>;
}

/**
 * Every checked text of these kinds in a text whose rewriting was undone, in its order: wherever lines were broken,
 * whatever quotes them and whatever follows. What cannot belong to a text is passed over as far as its length goes, and
 * its CRC decides. Behind a refused one the search goes on after its first characters, for a next one may be there.
 */
export function* findCheckedTexts(text: string, kinds: readonly TextKind[]): Generator<FoundText> {
  const starts = new RegExp(startOfAny(kinds), 'g');
  for (let start = starts.exec(text); start !== null; start = starts.exec(text)) {
    const form = start[1] === undefined ? BASE32_TEXT : BASE64URL_TEXT;
    const letters = start[0].replace(/[^A-Za-z0-9]/g, '');
    const kind = kinds.find((some) => checkedTextStart(some, form) === caseOf(form, letters));
    if (kind === undefined) continue;
    const found = readAt(text, start.index, kind, form);
    if (found.body.ok) starts.lastIndex = found.end;
    yield found;
  }
}

/** In either form, with line breaks and the like between the characters. An escape may end right before version 1. */
function startOfAny(kinds: readonly TextKind[]): string {
  const starts = (form: TextForm, between: string) =>
    kinds.map((kind) => [...checkedTextStart(kind, form)].map(anyCase(form)).join(between)).join('|');
  return `(?:(?<![A-Za-z0-9])|(?<=[%=*-][0-9A-Fa-f]{2}))(${starts(BASE64URL_TEXT, '[ \\n]?')})|${starts(BASE32_TEXT, '[^A-Za-z0-9]{0,3}')}`;
}

function anyCase(form: TextForm) {
  return (character: string) =>
    form === BASE32_TEXT ? `[${character}${character.toUpperCase()}]` : character;
}

function caseOf(form: TextForm, letters: string): string {
  return form === BASE32_TEXT ? letters.toLowerCase() : letters;
}

function readAt(text: string, start: number, kind: TextKind, form: TextForm): FoundText {
  const header = gather(text, start, form.headerCharacters, form);
  const length = checkedTextLength(kind, form, header.characters);
  if (!length.ok) return { kind, start, end: header.end, body: length };

  const whole = gather(text, start, length.value, form);
  const body = readCheckedText(kind, whole.characters);
  if (body.ok) return { kind, start, end: whole.end, body };
  for (const dashes of whole.hasDash ? OTHER_DASHES : []) {
    const other = gather(text, start, length.value, form, { dashes });
    const mended = readCheckedText(kind, other.characters);
    if (mended.ok) return { kind, start, end: other.end, body: mended };
  }
  const piece = gather(text, start, length.value, form, { passesOver: '\n' });
  const isPiece = piece.characters.length < length.value;
  return { kind, start, end: piece.end, body: isPiece ? err('truncated') : body };
}

/** Between two characters of a text: quoted line ends and a few signs, and no sentence. */
const GAP_MAX = 64;
/** An e-mail as HTML has one at every end of a line. */
const TAG = /<\/?[A-Za-z][^<>]{0,400}>/y;

/** What a short and a long dash are taken for. */
interface Dashes {
  readonly '–': string;
  readonly '—': string;
}

const HYPHENS: Dashes = { '–': '-', '—': '-' };
/** Some programs make one dash of two hyphens: a long one, and a short one of one hyphen, or the same of both. */
const OTHER_DASHES: readonly Dashes[] = [
  { '–': '-', '—': '--' },
  { '–': '--', '—': '--' },
];

interface Gathering {
  readonly dashes?: Dashes;
  /** What may stand in between. Of base32 anything that cannot belong to it, for then nothing can be taken for it. */
  readonly passesOver?: string | null;
}

/** Up to `count` characters of the form from `at`. */
function gather(
  text: string,
  at: number,
  count: number,
  form: TextForm,
  { dashes = HYPHENS, passesOver = form === BASE32_TEXT ? null : ' \n' }: Gathering = {},
) {
  const last = Math.min(text.length, at + 4 * count + 2000);
  let characters = '';
  let hasDash = false;
  let end = at;
  for (let next = at, gap = 0; characters.length < count && next < last && gap <= GAP_MAX; gap += 1) {
    const run = matchAt(form === BASE32_TEXT ? BASE32_RUN : BASE64URL_RUN, text, next);
    const character = text.charAt(next);
    if (run !== '') {
      const taken = run.slice(0, count - characters.length);
      hasDash ||= /[–—]/u.test(taken);
      characters += taken.replaceAll('–', dashes['–']).replaceAll('—', dashes['—']);
      next += taken.length;
      end = next;
      gap = -1;
    } else if (character === '<' && matchAt(TAG, text, next) !== '') next = TAG.lastIndex;
    else if (passesOver === null || passesOver.includes(character)) next += 1;
    else break;
  }
  return { characters: characters.slice(0, count), hasDash, end };
}

// Bounded: what is one run for miles is looked at from each beginning in it.
const BASE32_RUN = /[A-Za-z2-7]{1,512}/y;
const BASE64URL_RUN = /[\w–—-]{1,512}/y;

function matchAt(sticky: RegExp, text: string, at: number): string {
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0] ?? '';
}
