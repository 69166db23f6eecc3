import type { Instrument } from '#instrument/Instrument.ts';
import type { ResearchRow } from '#research/ResearchRow.ts';
import { smallestClass } from '#research/smallestClass.ts';
import { dimensionAspects } from './dimensionAspects.ts';
import { itemAspects } from './itemAspects.ts';
import { networkClasses, type NetworkClasses } from './NetworkClasses.ts';
import { networkRows } from './networkRows.ts';
import { proposalsFor } from './proposalsFor.ts';
import type { Finding, Frequency, RiskReport } from './RiskReport.ts';

/**
 * k-anonymity over network, school year and role (Samarati & Sweeney 1998; k = 5), and the l-diversity of the answers
 * within these classes (Machanavajjhala et al. 2007), with one rule more, against a reader who is in the class: setting
 * aside any one row, at least two different answers to every item remain, and at least two different scale means of
 * every dimension; so what is most frequent is at least two times fewer than there are answers, or means. An item that
 * nobody in the class answered tells nothing, nor does a dimension of which nobody has a mean. All rows are answers to
 * this one instrument; their order makes no difference.
 */
export function assessRisk(instrument: Instrument, rows: readonly ResearchRow[]): RiskReport {
  const aspects = { items: itemAspects(instrument), dimensions: dimensionAspects(instrument, rows) };
  const networks = networkRows(rows).map((network) => networkClasses(instrument, aspects, network));
  const classes = networks.flatMap((network) => network.classes);
  const classSizes = frequencies(classes.map(({ counts }) => counts.rows));
  const differentAnswers = frequencies(classes.flatMap(({ counts }) => counts.items.different()));
  const findings = networks.flatMap(findingsIn);
  return {
    rows: rows.length,
    classes: classes.length,
    k: classSizes[0]?.value ?? null,
    classSizes,
    l: differentAnswers[0]?.value ?? null,
    differentAnswers,
    findings,
    safe: rows.length > 0 && findings.length === 0,
    proposals: findings.length === 0 ? [] : proposalsFor(instrument, networks),
  };
}

function findingsIn({ network, schoolYear, classes }: NetworkClasses): readonly Finding[] {
  return classes.flatMap(({ role, counts }): readonly Finding[] => {
    const ofClass = { network, schoolYear, role, rows: counts.rows };
    if (counts.rows < smallestClass) return [{ kind: 'small-class', ...ofClass, items: [], dimensions: [] }];
    const [items, dimensions] = [counts.items.alike(), counts.dimensions.alike()];
    if (items.length === 0 && dimensions.length === 0) return [];
    return [{ kind: 'alike', ...ofClass, items, dimensions }];
  });
}

function frequencies(values: readonly number[]): readonly Frequency[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([one], [other]) => one - other).map(([value, count]) => ({ value, count }));
}
