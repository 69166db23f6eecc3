import { dimensionItems } from '#instrument/dimensionItems.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import { besideEarlier, type Response } from '#response/Response.ts';
import type { Limits } from '#round/Limits.ts';
import type { SafeAgainst } from '#round/SafeAgainst.ts';
import { canonicalJson } from '#shared/canonicalJson.ts';
import { assembleProfile } from './assembleProfile.ts';
import { type Contribution, contributions } from './contributions.ts';
import type { DimensionShown } from './DimensionShown.ts';
import type { DimensionProfile } from './Edition.ts';
import { effectiveLimits } from './effectiveLimits.ts';
import type { Figure, Hidden } from './Figure.ts';
import type { NetworkProfile } from './NetworkProfile.ts';
import { hiddenItem } from './profileItems.ts';
import { type DisclosureRule, showDimension, withoutSpread } from './showDimension.ts';
import { type ContributedMeans, type DimensionPicture, enoughJoined, safeToSubtract } from './subtraction.ts';

/**
 * What a network may see of its answers in a later edition, beside all the editions it has seen already: `earlier` are
 * the responses these were made from, first edition first. A dimension in which nothing changed looks as it did. Where
 * it changed only its mean can be shown, and not that either where an earlier picture subtracted from it would tell too
 * much.
 */
export function profileNext(
  instrument: Instrument,
  responses: readonly Response[],
  earlier: readonly (readonly Response[])[],
  limits: Limits,
  safeAgainst: SafeAgainst = 1,
): NetworkProfile {
  const shown = instrument.dimensions.map(({ id }) => {
    const items = dimensionItems(instrument, id);
    const showNow = dimensionThroughEditions(instrument, id, { limits, safeAgainst });
    for (const source of earlier) showNow(contributions(source, items));
    return showNow(contributions(responses, items));
  });
  return assembleProfile(instrument, shown);
}

/** One dimension, edition after edition: what each may show depends on what those before it have shown. */
function dimensionThroughEditions(
  instrument: Instrument,
  id: string,
  disclosure: DisclosureRule,
): (made: readonly Contribution[]) => DimensionShown {
  const itemCount = dimensionItems(instrument, id).length;
  const { limits, safeAgainst } = disclosure;
  const { difference } = effectiveLimits(limits, safeAgainst);
  const rule = { itemCount, scale: instrument.scale, difference, safeAgainst };
  const pictures: (DimensionPicture & { readonly madeFrom: string })[] = [];
  // That a mean was hidden for its value tells something about it, which a later mean could make precise.
  let hiddenForItsValue = false;

  return (made) => {
    const alone = showDimension(instrument, id, made, disclosure);
    const { mean } = alone.dimension;
    if (mean.kind === 'hidden') return alone;
    const madeFrom = contentsOf(instrument, id, made);
    const own = safeAgainst + besideEarlier(made.map(({ response }) => response));
    const picture = { contributions: meansOf(made), mean, own };
    const others = pictures.filter((other) => !sameMeans(other.contributions, picture.contributions));
    if (others.length > 0) {
      if (hiddenForItsValue) return withMean(alone, PRIVACY);
      if (!others.every((other) => enoughJoined(picture, other, rule))) {
        return withMean(alone, PRIVACY);
      }
      hiddenForItsValue = !others.every((other) => safeToSubtract(picture, other, rule));
      if (hiddenForItsValue) return withMean(alone, PRIVACY);
    }
    const asItWas = pictures.every((other) => other.madeFrom === madeFrom);
    pictures.push({ ...picture, madeFrom });
    return asItWas ? alone : withMean(alone, mean);
  };
}

/** The same dimension with this mean and nothing else; what was hidden keeps its reason. */
function withMean(
  { dimension, items, roles }: DimensionShown,
  mean: DimensionProfile['mean'],
): DimensionShown {
  return {
    dimension: mean.kind === 'hidden' ? { ...dimension, mean, spread: mean } : withoutSpread(dimension),
    items: items.map(({ item }) => hiddenItem(item, PRIVACY)),
    roles: roles.map((figure): Figure | Hidden => (figure.kind === 'hidden' ? figure : PRIVACY)),
  };
}

/** All that the figures of one dimension are made from: the answers to its items, and the roles that are asked. */
function contentsOf(instrument: Instrument, id: string, made: readonly Contribution[]): string {
  const items = dimensionItems(instrument, id);
  const asked = new Set(instrument.roles.map((role) => role.id));
  const contents = made.map(({ response: { responseId, role, answers } }) => {
    const points = items.map((item) => answers[item.id]).map((one) => (typeof one === 'number' ? one : null));
    return canonicalJson([responseId, role !== null && asked.has(role) ? role : null, points]);
  });
  return canonicalJson(contents.sort());
}

function meansOf(made: readonly Contribution[]): ContributedMeans {
  return new Map(made.map(({ response, scaleMean }) => [response.responseId, scaleMean]));
}

function sameMeans(one: ContributedMeans, other: ContributedMeans): boolean {
  return one.size === other.size && [...one].every(([id, value]) => other.get(id) === value);
}

const PRIVACY: Hidden = { kind: 'hidden', reason: 'privacy' };
