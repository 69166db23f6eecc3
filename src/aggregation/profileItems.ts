import type { Item, Scale } from '#instrument/Instrument.ts';
import type { Answers } from '#response/Response.ts';
import type { Limits } from '#round/Limits.ts';
import type { DimensionProfile } from './Edition.ts';
import { besideGaps } from './besideGaps.ts';
import { effectiveLimits } from './effectiveLimits.ts';
import type { Hidden } from './Figure.ts';
import type { AnswerCounts, ItemProfile } from './ItemProfile.ts';
import { networkMean } from './networkMean.ts';
import { figureWithin, scaleEnds } from './scaleEnds.ts';

interface DimensionItems {
  /** What is shown of the dimension itself. */
  readonly profile: DimensionProfile;
  readonly items: readonly Item[];
  /** Of the members with a scale mean for this dimension, in any order. */
  readonly answers: readonly Answers[];
  /** How many of these one reader may have given. */
  readonly own: number;
  readonly scale: Pick<Scale, 'min' | 'max'>;
}

/**
 * What may be shown of the items of one dimension, in their order: of all that every member with a scale mean answered,
 * or of none. Where the mean of one of these is near an end none is shown: hiding only that one would tell that it is.
 * Beside items that somebody left open, `besideGaps` says whether. docs/disclosure.md has the derivation.
 */
export function profileItems(dimension: DimensionItems, limits: Limits): readonly ItemProfile[] {
  const { profile, items, answers, own, scale } = dimension;
  const { mean } = profile;
  if (mean.kind === 'hidden') return items.map((item) => hiddenItem(item.id, mean));
  const needed = effectiveLimits(limits);
  const complete = answers.filter((member) => answersOf(member, items).length === items.length);
  const answered = items.filter((item) => answersTo(item, answers).length === answers.length);
  const means = new Map(answered.map((item) => [item, meanToShow(item, dimension)]));
  const { safe, traded } = besideGaps({
    ...{ answered, complete, own, scale },
    open: items.filter((item) => !answered.includes(item)),
    spreadReached: answers.length >= needed.spread,
  });
  const allOrNone = safe && mean.kind === 'value' && [...means.values()].every((one) => one !== null);
  // With four more members for each who has a gap, two without one lie beyond all that the quartiles are made from.
  const enough = answers.length >= needed.counts + 4 * (answers.length - complete.length);
  return items.map((item): ItemProfile => {
    const itemMean = means.get(item) ?? null;
    if (!allOrNone || itemMean === null) return hiddenItem(item.id, PRIVACY);
    const counts = answerCounts(item, dimension, needed.counts);
    const tells = item === traded && !enough && counts.kind === 'counts';
    return { item: item.id, mean: { kind: 'value', value: itemMean }, counts: tells ? PRIVACY : counts };
  });
}

/** In one decimal, or `null` where it is near an end. */
function meanToShow(item: Item, { answers, own, scale }: DimensionItems): number | null {
  const ends = scaleEnds({ n: answers.length, itemCount: 1, own, scale });
  const figure = figureWithin(ends, networkMean(answersTo(item, answers)));
  return figure.kind === 'value' ? figure.value : null;
}

/**
 * Hidden where all gave the same answer but the reader and two others, or fewer. If only "all the same" were hidden,
 * hiding would tell it: two others who gave one point less and one point more have the same mean and must be hidden too,
 * whatever the reader answered.
 */
function answerCounts(
  item: Item,
  { answers, own, scale }: DimensionItems,
  needed: number,
): AnswerCounts | Hidden {
  if (answers.length < needed) return { kind: 'hidden', reason: 'too-few-answers' };
  const given = answersTo(item, answers);
  const points = Array.from({ length: scale.max - scale.min + 1 }, (_, step) => scale.min + step);
  const counts = points.map((point) => given.filter((answer) => answer === point).length);
  return Math.max(...counts) >= answers.length - own - 2 ? PRIVACY : { kind: 'counts', counts };
}

function answersOf(member: Answers, items: readonly Item[]): readonly number[] {
  return items.map(({ id }) => member[id]).filter((answer) => typeof answer === 'number');
}

function answersTo({ id }: Item, answers: readonly Answers[]): readonly number[] {
  return answers.map((member) => member[id]).filter((answer) => typeof answer === 'number');
}

export function hiddenItem(item: string, hidden: Hidden): ItemProfile {
  return { item, mean: hidden, counts: hidden };
}

const PRIVACY: Hidden = { kind: 'hidden', reason: 'privacy' };
