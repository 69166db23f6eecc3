import type { Instrument } from '../../instrument/Instrument.ts';
import type { ResearchRow } from '../ResearchRow.ts';
import { smallestClass } from '../smallestClass.ts';
import { networkClasses } from './NetworkClasses.ts';
import type { NetworkClasses } from './NetworkClasses.ts';
import { networkRows } from './networkRows.ts';
import { proposalsFor } from './proposalsFor.ts';
import type { Finding, Frequency, RiskReport } from './RiskReport.ts';

/**
 * k-anonymity over network, school year and role (Samarati & Sweeney 1998; k = 5), and the l-diversity of the answers
 * within these classes (Machanavajjhala et al. 2007), with one rule more, against a reader who is in the class: to
 * every item, setting aside any one row, at least two different answers remain; so the answer given most is given at
 * most two times fewer than there are answers. An item that nobody in the class answered tells nothing. All rows are
 * answers to this one instrument; their order makes no difference.
 */
export function assessRisk(instrument: Instrument, rows: readonly ResearchRow[]): RiskReport {
  const networks = networkRows(rows).map((network) => networkClasses(instrument, network));
  const classes = networks.flatMap((network) => network.classes);
  const classSizes = frequencies(classes.map(({ counts }) => counts.rows));
  const differentAnswers = frequencies(classes.flatMap(({ counts }) => counts.differentAnswers()));
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
    if (counts.rows < smallestClass) return [{ kind: 'small-class', ...ofClass, items: [] }];
    const items = counts.alikeItems();
    return items.length === 0 ? [] : [{ kind: 'alike', ...ofClass, items }];
  });
}

function frequencies(values: readonly number[]): readonly Frequency[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([one], [other]) => one - other).map(([value, count]) => ({ value, count }));
}
