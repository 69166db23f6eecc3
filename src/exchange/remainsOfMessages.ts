import { BASE32_TEXT, checkedTextLength } from './checkedText.ts';
import type { FoundText } from './findCheckedTexts.ts';
import type { InboxRefusal } from './FoundResponses.ts';
import { SEALED_TEXT } from './textKinds.ts';

/**
 * What is left of sealed responses whose own first characters are gone, a refusal for each: the path of a link or the
 * first line of a block with nothing of ours behind it, a last line without a first, or lines that can hardly be
 * anything but the middle of one. `found`: all that begins as a checked text, in its order.
 */
export function remainsOfMessages(text: string, found: readonly FoundText[]): readonly InboxRefusal[] {
  const remains = lonelyMarks(text, found);
  return remains.length > 0 ? remains : strayRuns(text, found);
}

const MARK = /([#*]\/[Cc]ollect\/)|(\[SRT [Bb]egin(?:[^\]]{0,80}\])?)|\[SRT [Ee]inde/g;

function lonelyMarks(text: string, found: readonly FoundText[]): readonly InboxRefusal[] {
  const refused: InboxRefusal[] = [];
  let next = 0;
  let inLink: FoundText | undefined;
  let isBlockBegun = false;
  for (const mark of text.matchAll(MARK)) {
    for (; (found[next]?.start ?? Infinity) < mark.index; next += 1)
      isBlockBegun ||= found[next]?.kind === SEALED_TEXT && found[next] !== inLink;

    const [whole, isLink, isBegin] = mark;
    const end = mark.index + whole.length;
    const isFollowed = isRightBehind(text, end, found[next]);
    if (isLink !== undefined) {
      if (isFollowed) inLink = found[next];
      else refused.push(refusalOf(text.slice(end, end + FAR_LONGER_THAN_A_WORD)));
    } else if (isBegin !== undefined) {
      isBlockBegun = true;
      if (!isFollowed) refused.push('truncated');
    } else {
      if (!isBlockBegun) refused.push('truncated');
      isBlockBegun = false;
    }
  }
  return refused;
}

/** Nothing but signs, line breaks and tags in between. */
function isRightBehind(text: string, end: number, next: FoundText | undefined): boolean {
  if (next === undefined || next.start - end > 1000) return false;
  return !/[A-Za-z0-9]/.test(text.slice(end, next.start).replace(/<[^<>]*>/g, ''));
}

/** `truncated` where a sealed text may have begun so, `altered` where what stands there is as long as one. */
function refusalOf(behind: string): InboxRefusal {
  const [letters = ''] = /^[\w-]*/.exec(behind) ?? [];
  if (letters.length >= FAR_LONGER_THAN_A_WORD) return 'altered';
  const length = checkedTextLength(SEALED_TEXT, BASE32_TEXT, letters);
  return length.ok ? 'altered' : length.error;
}

const FAR_LONGER_THAN_A_WORD = 40;

/** As long, in one case, with digits, and none that base32 lacks. */
const RUN = /(?<![A-Za-z0-9])(?:[a-z2-7]{40,}|[A-Z2-7]{40,})(?![A-Za-z0-9])/g;

function strayRuns(text: string, found: readonly FoundText[]): readonly InboxRefusal[] {
  let strays = 0;
  let behindLast = 0;
  let next = 0;
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const end = index + run.length;
    for (; (found[next]?.end ?? Infinity) <= index; next += 1);
    const isOfText = (found[next]?.start ?? Infinity) < end;
    const hasDigits = run.replace(/[A-Za-z]/g, '').length >= 3;
    if (!isOfText && hasDigits && (strays === 0 || /[A-Za-z0-9]/.test(text.slice(behindLast, index))))
      strays += 1;
    behindLast = end;
  }
  return Array.from({ length: strays }, () => 'truncated');
}
