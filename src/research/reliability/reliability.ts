import type { Dimension, Instrument } from '#instrument/Instrument.ts';
import type { ResearchRow } from '#research/ResearchRow.ts';
import { cronbachAlpha } from './cronbachAlpha.ts';
import { dimensionCases } from './dimensionCases.ts';
import type { DimensionReliability } from './DimensionReliability.ts';
import { icc1, icc2 } from './intraclassCorrelation.ts';
import { itemStatistics } from './itemStatistics.ts';
import { mcdonaldOmega } from './mcdonaldOmega.ts';
import { agreementDistribution, networkAgreement } from './networkAgreement.ts';
import { networkAnova } from './networkAnova.ts';
import { networkYears, type NetworkYears } from './networkYears.ts';

/** Reliability and agreement over the pool, in full precision. It is published as JSON as it stands, hence its keys. */
export interface Reliability {
  /** Rows. */
  readonly n: number;
  /** Different networks, whatever the number of their school years. */
  readonly networks: number;
  /** In the instrument's order. */
  readonly dimensions: readonly DimensionReliability[];
}

/**
 * Of rows that were all made with this instrument. What compares networks (ANOVA, ICC, r_wg(J)) takes each network in
 * each school year as a group of its own, because a row belongs to one round; in a pool of one year that is the network.
 * A member who answers in two years is two rows, which the figures over the pool take as independent.
 */
export function reliability(instrument: Instrument, rows: readonly ResearchRow[]): Reliability {
  const years = networkYears(rows);
  return {
    n: rows.length,
    networks: years.networks,
    dimensions: instrument.dimensions.map((dimension) =>
      dimensionReliability(instrument, dimension, rows, years),
    ),
  };
}

function dimensionReliability(
  { items, scale }: Instrument,
  { id }: Dimension,
  rows: readonly ResearchRow[],
  years: NetworkYears,
): DimensionReliability {
  const ofDimension = items.filter((item) => item.dimension === id);
  const places = items.flatMap(({ dimension }, place) => (dimension === id ? [place] : []));
  const cases = dimensionCases(rows, years, places, scale.min);
  const scaleMeans = cases.groups.map((group) => group.scaleMeans);
  const anova = networkAnova(scaleMeans, scale.max - scale.min);
  const rwgj = cases.groups.flatMap((group, place) => {
    const names = years.groups[place];
    return names ? [networkAgreement(names, group, scale)] : [];
  });
  return {
    id,
    items: places.length,
    n: cases.scatter.n,
    dropped: rows.length - cases.scatter.n,
    item_statistics: itemStatistics(ofDimension, cases, scale.min),
    alpha: cronbachAlpha(cases.scatter),
    omega: mcdonaldOmega(cases.scatter),
    anova,
    icc1: icc1(
      anova,
      scaleMeans.map((means) => means.length),
    ),
    ...icc2(anova),
    rwgj,
    rwgj_distribution: agreementDistribution(rwgj),
  };
}
