import type { Instrument } from '#instrument/Instrument.ts';
import { riskSentences } from '#research/dataset/riskSentences.ts';
import type { Proposal } from '#research/risk/Proposal.ts';
import type { RiskReport } from '#research/risk/RiskReport.ts';

/** Why there is no dataset: the cells that tell too much, and what would help. */
export function refusalSentences(
  instrument: Instrument,
  { findings, proposals }: RiskReport,
  applied: readonly Proposal[],
): readonly string[] {
  const { finding, proposed } = riskSentences(instrument, 'en');
  return [
    `Refused: ${findings.length} ${findings.length === 1 ? 'class tells' : 'classes tell'} too much about people.`,
    ...findings.map(finding),
    ...(applied.length > 0
      ? ['With all proposals applied no rows are left.']
      : [
          ...proposals.map((proposal) => `Proposal: ${proposed(proposal)}`),
          'With --apply-proposals these are applied, and listed in the risk report.',
        ]),
  ];
}
