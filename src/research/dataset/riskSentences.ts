import type { Instrument } from '#instrument/Instrument.ts';
import { instrumentLanguage, localised } from '#instrument/localised.ts';
import { COMBINED_ROLES } from '#research/ResearchRow.ts';
import type { Proposal } from '#research/risk/Proposal.ts';
import type { Finding } from '#research/risk/RiskReport.ts';
import { isolated } from '#shared/isolated.ts';
import type { Language } from '#shared/Language.ts';
import { datasetTexts } from './datasetTexts.ts';
import type { RiskSentencesTexts } from './riskSentences.nl.ts';

/** How far rows tell too much, in words. */
export interface RiskSentences {
  /** What it is about a class, named by network, school year and role, that tells too much. */
  readonly finding: (finding: Finding) => string;
  /** What a step would do. */
  readonly proposed: (proposal: Proposal) => string;
  /** What a step did. */
  readonly applied: (proposal: Proposal) => string;
}

/** `written`: how a name stands in a text, where the text has a syntax of its own. */
export function riskSentences(
  instrument: Instrument,
  language: Language,
  written: (name: string) => string = (name) => name,
): RiskSentences {
  const texts = datasetTexts.in(language).riskSentences;
  const tag = instrumentLanguage(instrument, language);
  const inRole = (role: string | null) => {
    const known = instrument.roles.find(({ id }) => id === role);
    if (known !== undefined) return texts.role(localised(known.name, tag));
    return role === COMBINED_ROLES
      ? texts.role(datasetTexts.in(language).datasetVariables.combinedRoles)
      : texts.noRole;
  };
  return {
    finding({ kind, network, schoolYear, role, rows, items, dimensions }) {
      const place = [isolated(written(network)), schoolYear, written(inRole(role))].join(', ');
      if (kind === 'small-class') return texts.smallClass(place, rows);
      const names = instrument.dimensions
        .filter(({ id }) => dimensions.includes(id))
        .map(({ name }) => written(localised(name, tag)));
      const alike = [
        ...(items.length === 0 ? [] : [texts.alikeItems(items.map(written).join(', '))]),
        ...(names.length === 0 ? [] : [texts.alikeDimensions(names.map(isolated).join(', '))]),
      ];
      return `${place}: ${alike.join('; ')}.`;
    },
    proposed: (proposal) => inWords(proposal, texts.proposed, written),
    applied: (proposal) => inWords(proposal, texts.applied, written),
  };
}

type Words = RiskSentencesTexts['proposed'];

function inWords(proposal: Proposal, words: Words, written: (name: string) => string): string {
  const { schoolYear } = proposal;
  switch (proposal.kind) {
    case 'pool-networks':
      return words[proposal.kind](
        schoolYear,
        proposal.networks.map((name) => isolated(written(name))).join(', '),
        written(proposal.name),
      );
    case 'drop-year':
      return words[proposal.kind](schoolYear);
    case 'generalise-role':
    case 'drop-role':
    case 'leave-out':
      return words[proposal.kind](schoolYear, written(proposal.network));
  }
}
