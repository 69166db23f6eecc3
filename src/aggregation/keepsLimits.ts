import type { DimensionProfile, Edition } from './Edition.ts';
import type { ItemProfile } from './ItemProfile.ts';
import type { RoleProfile } from './RoleProfile.ts';

type Published = Pick<Edition, 'limits' | 'safeAgainst' | 'responses' | 'dimensions' | 'items' | 'roles'>;

/** Whether everything in a stored edition could have been shown of so many answers, one thing beside the other. */
export function keepsLimits(edition: Published): boolean {
  const { dimensions, items = [], roles = [] } = edition;
  return (
    areDistinct(dimensions.map(({ dimension }) => dimension)) &&
    areDistinct(items.map(({ item }) => item)) &&
    areDistinct(roles.map(({ role }) => role)) &&
    dimensions.every((dimension) => dimensionKeeps(dimension, edition)) &&
    items.every((item) => itemKeeps(item, edition)) &&
    roles.every((role) => roleKeeps(role, edition))
  );
}

function dimensionKeeps({ n, mean, spread }: DimensionProfile, { limits, responses }: Published): boolean {
  const spreadAllowed = n >= limits.spread && mean.kind === 'value';
  return (
    n <= responses &&
    (n >= limits.mean || mean.kind === 'hidden') &&
    (spreadAllowed || spread.kind === 'hidden')
  );
}

/** An edition does not say to which dimension an item belongs: there has to be one in which this can be shown. */
function itemKeeps({ mean, counts }: ItemProfile, { dimensions, limits, safeAgainst }: Published): boolean {
  if (mean.kind === 'hidden') return counts.kind === 'hidden';
  const shown = dimensions.filter((dimension) => dimension.mean.kind === 'value');
  if (counts.kind === 'hidden') return shown.length > 0;
  const n = counts.counts.reduce((sum, count) => sum + count, 0);
  return (
    n >= limits.counts &&
    Math.max(...counts.counts) < n - (safeAgainst ?? 1) - 2 &&
    shown.some((one) => one.n === n)
  );
}

/** Of all dimensions, in their order; a mean only beside the mean of everybody, with enough others and no spread. */
function roleKeeps({ dimensions: figures }: RoleProfile, { dimensions, limits }: Published): boolean {
  return (
    figures.length === dimensions.length &&
    dimensions.every((everybody, place) => {
      const figure = figures[place];
      if (figure?.dimension !== everybody.dimension) return false;
      if (figure.mean.kind === 'hidden') return true;
      const { n, mean, spread } = everybody;
      return n >= 2 * limits.mean && mean.kind === 'value' && spread.kind === 'hidden';
    })
  );
}

function areDistinct(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length;
}
