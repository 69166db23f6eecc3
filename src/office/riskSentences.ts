import type { Instrument } from '#instrument/Instrument.ts';
import { instrumentLanguage, localised } from '#instrument/localised.ts';
import { datasetTexts } from '#research/dataset/datasetTexts.ts';
import { COMBINED_ROLES } from '#research/ResearchRow.ts';
import type { Proposal } from '#research/risk/Proposal.ts';
import type { Finding } from '#research/risk/RiskReport.ts';
import { smallestClass } from '#research/smallestClass.ts';
import type { Language } from '#shared/Language.ts';
import { officeTexts } from './officeTexts.ts';
import type { RiskOfRowsTexts } from './RiskOfRows.nl.ts';

/** A class that tells too much, by network, school year and role, with what it is about it. */
export function findingSentence(finding: Finding, instrument: Instrument, language: Language): string {
  const texts = officeTexts.in(language).riskOfRows;
  const { network, schoolYear, role } = finding;
  const place = texts.class(network, schoolYear, roleName(role, instrument, language));
  return `${place}: ${whatItTells(finding, instrument, language)}.`;
}

function whatItTells(
  { kind, rows, items, dimensions }: Finding,
  instrument: Instrument,
  language: Language,
): string {
  const texts = officeTexts.in(language).riskOfRows;
  if (kind === 'small-class') return texts.smallClass(rows, smallestClass);
  const tag = instrumentLanguage(instrument, language);
  const names = instrument.dimensions
    .filter(({ id }) => dimensions.includes(id))
    .map(({ name }) => localised(name, tag));
  return [
    ...(items.length === 0 ? [] : [texts.alikeItems(items.join(', '))]),
    ...(names.length === 0 ? [] : [texts.alikeDimensions(names.join(', '))]),
  ].join('; ');
}

function roleName(role: string | null, instrument: Instrument, language: Language): string {
  const texts = officeTexts.in(language).riskOfRows;
  if (role === null) return texts.noRole;
  if (role === COMBINED_ROLES) return texts.combinedRoles;
  const known = instrument.roles.find(({ id }) => id === role);
  return known === undefined ? role : localised(known.name, instrumentLanguage(instrument, language));
}

/** What a step would do. */
export function proposedSentence(proposal: Proposal, language: Language): string {
  return `${inWords(proposal, officeTexts.in(language).riskOfRows.proposal)}.`;
}

/** What a step did, in the words of the report that comes with the dataset. */
export function appliedSentence(proposal: Proposal, language: Language): string {
  return inWords(proposal, datasetTexts[language].riskFile.proposals);
}

type Words = RiskOfRowsTexts['proposal'];

function inWords(proposal: Proposal, words: Words): string {
  const { schoolYear } = proposal;
  switch (proposal.kind) {
    case 'pool-networks':
      return words[proposal.kind](schoolYear, proposal.networks.join(', '), proposal.name);
    case 'drop-year':
      return words[proposal.kind](schoolYear);
    case 'generalise-role':
    case 'drop-role':
    case 'leave-out':
      return words[proposal.kind](schoolYear, proposal.network);
  }
}
