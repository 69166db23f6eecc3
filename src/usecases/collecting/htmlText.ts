import { withoutEntities } from '#exchange/withoutEntities.ts';

/**
 * The words of a page or an e-mail in HTML as somebody sees them, with the address of each link before its words. What
 * breaks a line there breaks one here, other tags leave nothing behind; comments, styles and scripts are no words. Goes
 * from one `<` to the next and never back, so that nothing that is opened and never closed makes it slow.
 */
export function htmlText(html: string): string {
  const [before = '', ...pieces] = html.split('<');
  const words = [withoutEntities(before)];
  let hidden: Hidden | null = null;
  for (const piece of pieces) {
    hidden ??= HIDDEN.find(({ begins }) => begins.test(piece)) ?? null;
    if (hidden === null) {
      words.push(piecesWords(piece));
      continue;
    }
    const end = piece.toLowerCase().indexOf(hidden.ends);
    if (end === -1) continue;
    words.push(withoutEntities(piece.slice(end + hidden.ends.length)));
    hidden = null;
  }
  return words.join('');
}

interface Hidden {
  readonly begins: RegExp;
  readonly ends: string;
}

const HIDDEN: readonly Hidden[] = [
  { begins: /^!--/, ends: '-->' },
  { begins: /^script\b/i, ends: '/script>' },
  { begins: /^style\b/i, ends: '/style>' },
];

/** Of what stands from one `<` to the next: a tag and the words after it. */
function piecesWords(piece: string): string {
  const end = TAG_START.test(piece) ? endOfTag(piece) : -1;
  if (end === -1) return withoutEntities(`<${piece}`);
  const tag = piece.slice(0, end);
  const after = withoutEntities(piece.slice(end + 1));
  const address = hrefOf(tag);
  if (address === null) return (BREAKS.test(tag) ? '\n' : '') + after;
  // The address says whole what the words say in part.
  return `\n${address}\n${ELIDED.some((sign) => after.trimEnd().endsWith(sign)) ? '' : after}`;
}

const TAG_START = /^[a-z/!?]/i;
const BREAKS =
  /^\/?(?:address|article|aside|blockquote|body|br|center|dd|div|dl|dt|footer|form|h[1-6]|head|header|hr|html|li|main|ol|p|pre|section|table|tbody|td|th|title|tr|ul)\b/i;
const ELIDED = ['…', '...'];

/** The first `>` in no quoted value, or the first at all where a quotation mark stays open. */
function endOfTag(piece: string): number {
  const whole = /^[^"'>]*(?:"[^"]*"[^"'>]*|'[^']*'[^"'>]*)*>/.exec(piece);
  return whole === null ? piece.indexOf('>') : whole[0].length - 1;
}

function hrefOf(tag: string): string | null {
  if (!/^a\s/i.test(tag)) return null;
  const [, double, single, bare] = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(tag) ?? [];
  const address = double ?? single ?? bare;
  return address === undefined ? null : withoutEntities(address);
}
