import { counted } from '#cli/counted.ts';
import { COMBINED_ROLES } from '#research/ResearchRow.ts';
import type { Proposal } from '#research/risk/Proposal.ts';
import type { Finding, RiskReport } from '#research/risk/RiskReport.ts';
import { smallestClass } from '#research/smallestClass.ts';

/** Why there is no dataset: the cells that tell too much, and what would help. */
export function refusalSentences(
  { findings, proposals }: RiskReport,
  applied: readonly Proposal[],
): readonly string[] {
  return [
    `Refused: ${findings.length} ${findings.length === 1 ? 'class tells' : 'classes tell'} too much about people.`,
    ...findings.map(findingSentence),
    ...(applied.length > 0
      ? ['With all proposals applied no rows are left.']
      : [
          ...proposals.map((proposal) => `Proposal: ${proposalSentence(proposal)}`),
          'With --apply-proposals these are applied, and listed in the risk report.',
        ]),
  ];
}

function findingSentence({ kind, network, schoolYear, role, rows, items, dimensions }: Finding): string {
  const place = `${network}, ${schoolYear}, ${roleText(role)}`;
  if (kind === 'small-class') return `${place}: ${counted(rows, 'row')}, fewer than ${smallestClass}.`;
  const alike = [
    ...(items.length === 0 ? [] : [`gave the same answer to ${items.join(', ')}`]),
    ...(dimensions.length === 0 ? [] : [`has the same scale mean for ${dimensions.join(', ')}`]),
  ];
  return `${place}: everybody, or everybody but one, ${alike.join(', and ')}.`;
}

/** What a proposal would do, or did. */
export function proposalSentence(proposal: Proposal): string {
  const { schoolYear } = proposal;
  switch (proposal.kind) {
    case 'generalise-role':
      return `${proposal.network}, ${schoolYear}: take roles of too few together.`;
    case 'drop-role':
      return `${proposal.network}, ${schoolYear}: leave the roles out.`;
    case 'leave-out':
      return `${proposal.network}, ${schoolYear}: leave the network out.`;
    case 'pool-networks':
      return `${schoolYear}: pool ${proposal.networks.join(', ')} as ${proposal.name}, without roles.`;
    case 'drop-year':
      return `${schoolYear}: drop the year.`;
  }
}

function roleText(role: string | null): string {
  if (role === null) return 'no role';
  return role === COMBINED_ROLES ? 'several roles together' : `role ${role}`;
}
