import type { Bytes } from '#shared/ports.ts';
import { MAILBOX } from './ContentKind.ts';

/** The e-mails in a mailbox (mbox), one after the other: each begins after a line that says from whom and when. */
export function splitMailbox(mailbox: Bytes): readonly Bytes[] {
  const starts: number[] = [];
  for (let start = 0; start < mailbox.length;) {
    const lineBreak = mailbox.indexOf(0x0a, start);
    const end = lineBreak === -1 ? mailbox.length : lineBreak + 1;
    if (mailbox[start] === LETTER_F && MAILBOX.test(lineOf(mailbox, start, end))) starts.push(start);
    start = end;
  }
  return starts.map((start, place) => mailbox.subarray(start, starts[place + 1] ?? mailbox.length));
}

const LETTER_F = 'F'.charCodeAt(0);
/** More than any of these lines has. */
const LINE_BYTES_MAX = 500;

function lineOf(mailbox: Bytes, start: number, end: number): string {
  return new TextDecoder().decode(mailbox.subarray(start, Math.min(end, start + LINE_BYTES_MAX)));
}
