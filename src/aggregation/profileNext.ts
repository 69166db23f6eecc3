import { dimensionItems } from '../instrument/dimensionItems.ts';
import type { Instrument } from '../instrument/Instrument.ts';
import type { Response } from '../response/Response.ts';
import type { Limits } from '../round/Limits.ts';
import { contributions, type Contributions } from './contributions.ts';
import type { DimensionProfile, Hidden } from './Edition.ts';
import { effectiveLimits } from './effectiveLimits.ts';
import { profileDimension, type DimensionAnswers } from './profileDimension.ts';
import { enoughJoined, safeToSubtract, type DimensionPicture } from './subtraction.ts';

/**
 * What a network may see of its answers in a later edition, beside all the editions it has seen already: `earlier` are
 * the responses these were made from, first edition first. A dimension in which nothing changed looks as it did. Where
 * it changed its spread is hidden, and its mean too where an earlier picture subtracted from it would tell too much.
 */
export function profileNext(
  instrument: Instrument,
  responses: readonly Response[],
  earlier: readonly (readonly Response[])[],
  limits: Limits,
): readonly DimensionProfile[] {
  return instrument.dimensions.map(({ id }) => {
    const items = dimensionItems(instrument, id);
    const profileNow = dimensionThroughEditions(
      { dimension: id, itemCount: items.length, scale: instrument.scale },
      limits,
    );
    for (const source of earlier) profileNow(contributions(source, items));
    return profileNow(contributions(responses, items));
  });
}

/** One dimension, edition after edition: what each may show depends on what those before it have shown. */
function dimensionThroughEditions(
  about: Omit<DimensionAnswers, 'scaleMeans'>,
  limits: Limits,
): (made: Contributions) => DimensionProfile {
  const rule = { ...about, difference: effectiveLimits(limits).difference };
  const pictures: DimensionPicture[] = [];
  // That a mean was hidden for its value tells something about it, which a later mean could make precise.
  let hiddenForItsValue = false;

  return (made) => {
    const alone = profileDimension({ ...about, scaleMeans: [...made.values()] }, limits);
    if (alone.mean.kind === 'hidden') return alone;
    const picture = { contributions: made, mean: alone.mean };
    const others = pictures.filter((other) => !sameContributions(other.contributions, made));
    if (others.length > 0) {
      const { dimension, n } = alone;
      const hidden = { dimension, n, mean: PRIVACY, spread: PRIVACY };
      if (hiddenForItsValue) return hidden;
      if (!others.every((other) => enoughJoined(made, other.contributions, rule))) return hidden;
      hiddenForItsValue = !others.every((other) => safeToSubtract(picture, other, rule));
      if (hiddenForItsValue) return hidden;
    }
    pictures.push(picture);
    if (others.length === 0) return alone;
    const { dimension, n, mean, spread } = alone;
    return { dimension, n, mean, spread: spread.kind === 'hidden' ? spread : PRIVACY };
  };
}

const PRIVACY: Hidden = { kind: 'hidden', reason: 'privacy' };

function sameContributions(one: Contributions, other: Contributions): boolean {
  return one.size === other.size && [...one].every(([id, value]) => other.get(id) === value);
}
