import type { Instrument } from '#instrument/Instrument.ts';
import type { Answer, Response } from '#response/Response.ts';
import type { ResponseId } from '#shared/Id.ts';

/** What rows are about: which items in which order, and how far the points go. */
type Asked = Pick<Instrument, 'items' | 'scale'>;

/**
 * A response as one word: a character an item, in the instrument's order. A digit is a point, `n` "not applicable", `-`
 * not answered: `45-n`. Where points have more than one character, each item ends with a comma: `10,-1,-,n,`. A role
 * and a later revision follow after a space: `45-n student #2`. Which response it is, is not in it.
 */
export function rowOf({ items, scale }: Asked, { answers, role, revision }: Response): string {
  const cells = items.map(({ id }) => cellOf(answers[id]));
  const given = isWide(scale) ? cells.map((cell) => `${cell},`).join('') : cells.join('');
  return [given, ...(role === null ? [] : [role]), ...(revision === 0 ? [] : [`#${revision}`])].join(' ');
}

/** The responses of such rows, each with an id after its place: for an example pasted from a failing property. */
export function responsesOf({ items, scale }: Asked, ...rows: readonly string[]): readonly Response[] {
  return rows.map((row, place) => {
    const [given = '', ...rest] = row.split(' ');
    const cells = isWide(scale) ? given.split(',').slice(0, -1) : [...given];
    if (cells.length !== items.length) throw new RangeError(`${row} has no answer for each item`);
    const answers = items.flatMap(({ id }, item) => {
      const answer = answerIn(cells[item] ?? '-');
      return answer === null ? [] : [[id, answer] as const];
    });
    const revision = rest.find((word) => /^#\d+$/.test(word));
    return {
      responseId: `m${place}` as ResponseId,
      revision: Number(revision?.slice(1) ?? 0),
      role: rest.find((word) => word !== revision) ?? null,
      answers: Object.fromEntries(answers),
    };
  });
}

function cellOf(answer: Answer | undefined): string {
  return answer === undefined ? '-' : answer === 'na' ? 'n' : String(answer);
}

function answerIn(cell: string): Answer | null {
  return cell === '-' ? null : cell === 'n' ? 'na' : Number(cell);
}

function isWide({ min, max }: Asked['scale']): boolean {
  return min < 0 || max > 9;
}
