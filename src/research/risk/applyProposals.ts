import type { Instrument } from '#instrument/Instrument.ts';
import { generaliseRoles } from '#research/package/generaliseRoles.ts';
import type { ResearchRow } from '#research/ResearchRow.ts';
import { smallestClass } from '#research/smallestClass.ts';
import { networkRows, type NetworkRows } from './networkRows.ts';
import type { Proposal } from './Proposal.ts';

/**
 * The rows as they are after some of the proposals of one report. They come network by network, also within a pool, so
 * they are to be shuffled before they go anywhere.
 */
export function applyProposals(
  instrument: Instrument,
  rows: readonly ResearchRow[],
  proposals: readonly Proposal[],
): readonly ResearchRow[] {
  const proposalOf = proposalsByNetwork(proposals);
  return networkRows(rows).flatMap((network) => changed(instrument, network, proposalOf(network)));
}

function changed(
  instrument: Instrument,
  { rows }: NetworkRows,
  proposal: Proposal | undefined,
): readonly ResearchRow[] {
  switch (proposal?.kind) {
    case undefined:
      return rows;
    case 'generalise-role':
      return withGeneralRoles(instrument, rows);
    case 'drop-role':
      return rows.map((row) => ({ ...row, role: null }));
    case 'pool-networks':
      return rows.map((row) => ({ ...row, role: null, network: proposal.name }));
    case 'leave-out':
    case 'drop-year':
      return [];
  }
}

function withGeneralRoles(instrument: Instrument, rows: readonly ResearchRow[]): readonly ResearchRow[] {
  const said = rows.map(({ role }) => role);
  const roles = generaliseRoles(instrument, said, smallestClass);
  return rows.map((row, index) => ({ ...row, role: roles[index] ?? null }));
}

/** No two proposals of a report are about the same network and year. */
function proposalsByNetwork(proposals: readonly Proposal[]) {
  const years = new Map<string, Proposal>();
  const networks = new Map<string, Proposal>();
  for (const proposal of proposals) {
    const { schoolYear } = proposal;
    if (proposal.kind === 'drop-year') years.set(schoolYear, proposal);
    else if (proposal.kind !== 'pool-networks') networks.set(keyOf(proposal), proposal);
    else for (const network of proposal.networks) networks.set(keyOf({ schoolYear, network }), proposal);
  }
  return (of: NetworkRows) => years.get(of.schoolYear) ?? networks.get(keyOf(of));
}

/** School years are all equally long. */
function keyOf({ schoolYear, network }: Pick<NetworkRows, 'schoolYear' | 'network'>): string {
  return `${schoolYear} ${network}`;
}
