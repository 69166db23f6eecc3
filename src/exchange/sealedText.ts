import type { Bytes } from '#shared/ports.ts';
import type { Result } from '#shared/Result.ts';
import { readCheckedText, type TextForm, writeCheckedText } from './checkedText.ts';
import type { InboxRefusal } from './FoundResponses.ts';
import { readSealedResponse } from './sealedResponse.ts';
import { SEALED_TEXT } from './textKinds.ts';

/** What goes behind `#/collect/` in a link: letters and digits. Of the SRT it is 176 characters. */
export function writeSealedText(sealed: Bytes, form?: TextForm): string {
  return writeCheckedText(SEALED_TEXT, sealed, form);
}

/** The sealed response in a text that is nothing else; `findSealedResponses` looks among other text. */
export function readSealedText(text: string): Result<Bytes, InboxRefusal> {
  const sealed = readCheckedText(SEALED_TEXT, text);
  if (!sealed.ok) return sealed;
  const outside = readSealedResponse(sealed.value);
  return outside.ok ? sealed : outside;
}

/** Under the 72 or so at which e-mail programs break lines, with room for quotation marks before it. */
const LINE_CHARACTERS = 64;

/** For an e-mail: the sealed text in short lines between two lines that people can read, in both languages. */
export function writeSealedBlock(sealed: Bytes): string {
  const text = writeSealedText(sealed);
  const lines = text.match(new RegExp(`.{1,${LINE_CHARACTERS}}`, 'g')) ?? [];
  return [BLOCK_BEGIN, ...lines, BLOCK_END, ''].join('\n');
}

// Square brackets: no e-mail or chat program makes anything of them.
const BLOCK_BEGIN = '[SRT begin: verzegelde antwoorden / sealed answers]';
const BLOCK_END = '[SRT einde / end]';
