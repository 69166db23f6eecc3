import type { Item, Scale } from '#instrument/Instrument.ts';
import type { Answers } from '#response/Response.ts';
import type { Limits } from '#round/Limits.ts';
import type { DimensionProfile } from './Edition.ts';
import { effectiveLimits } from './effectiveLimits.ts';
import type { Hidden } from './Figure.ts';
import { isAwayFromEnds } from './isAwayFromEnds.ts';
import type { AnswerCounts, ItemProfile } from './ItemProfile.ts';
import { networkMean } from './networkMean.ts';
import { figureWithin, scaleEnds } from './scaleEnds.ts';
import { scaleMean } from './scaleMean.ts';

interface DimensionItems {
  /** What is shown of the dimension itself. */
  readonly profile: DimensionProfile;
  readonly items: readonly Item[];
  /** Of the members with a scale mean for this dimension, in any order. */
  readonly answers: readonly Answers[];
  readonly scale: Pick<Scale, 'min' | 'max'>;
}

/**
 * What may be shown of the items of one dimension, in their order. An item is shown when every member with a scale
 * mean answered it and its mean is not near an end. What is hidden beside it still follows from the dimension's mean,
 * as the mean of the hidden answers: where that is near an end, no item of the dimension is shown. docs/disclosure.md
 * has the derivation.
 */
export function profileItems(dimension: DimensionItems, limits: Limits): readonly ItemProfile[] {
  const { profile, items } = dimension;
  const { mean } = profile;
  if (mean.kind === 'hidden') return items.map((item) => hiddenItem(item.id, mean));
  const means = items.map((item) => (mean.kind === 'value' ? meanToShow(item, dimension) : null));
  const shown = items.filter((_item, index) => means[index] !== null);
  const safe = isRestSafe(shown, dimension);
  return items.map((item, index): ItemProfile => {
    const itemMean = means[index] ?? null;
    if (!safe || itemMean === null) return hiddenItem(item.id, PRIVACY);
    const counts = answerCounts(item, dimension, effectiveLimits(limits).counts);
    return { item: item.id, mean: { kind: 'value', value: itemMean }, counts };
  });
}

/** In one decimal, or `null` where somebody did not answer it or it is near an end. */
function meanToShow(item: Item, { answers, scale }: DimensionItems): number | null {
  const given = answersTo(item, answers);
  if (given.length < answers.length) return null;
  const figure = figureWithin(scaleEnds({ n: given.length, itemCount: 1, scale }), networkMean(given));
  return figure.kind === 'value' ? figure.value : null;
}

/**
 * What is left of each member's scale mean without their answers to the items shown lies, as a mean of the hidden
 * answers, on the scale as well, gaps and all: with k items of which h are hidden, between h/k · min and h/k · max.
 */
function isRestSafe(shown: readonly Item[], { items, answers, scale }: DimensionItems): boolean {
  const hidden = items.length - shown.length;
  if (hidden === 0) return true;
  const rests = answers.map((member) => {
    const shownSum = shown.reduce((sum, { id }) => sum + Number(member[id]), 0);
    return ((scaleMean(member, items) ?? NaN) - shownSum / items.length) * (items.length / hidden);
  });
  return isAwayFromEnds(networkMean(rests), { n: answers.length, itemCount: hidden, scale });
}

/**
 * Hidden where all but three or fewer gave the same answer. If only "all the same" were hidden, hiding would tell it:
 * two others who gave one point less and one point more have the same mean and must be hidden too, whatever the reader
 * answered.
 */
function answerCounts(item: Item, { answers, scale }: DimensionItems, needed: number): AnswerCounts | Hidden {
  if (answers.length < needed) return { kind: 'hidden', reason: 'too-few-answers' };
  const given = answersTo(item, answers);
  const points = Array.from({ length: scale.max - scale.min + 1 }, (_, step) => scale.min + step);
  const counts = points.map((point) => given.filter((answer) => answer === point).length);
  return Math.max(...counts) >= answers.length - 3 ? PRIVACY : { kind: 'counts', counts };
}

function answersTo({ id }: Item, answers: readonly Answers[]): readonly number[] {
  return answers.map((member) => member[id]).filter((answer) => typeof answer === 'number');
}

export function hiddenItem(item: string, hidden: Hidden): ItemProfile {
  return { item, mean: hidden, counts: hidden };
}

const PRIVACY: Hidden = { kind: 'hidden', reason: 'privacy' };
