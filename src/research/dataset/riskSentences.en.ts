import type { RiskSentencesTexts } from './riskSentences.nl.ts';

export const riskSentences: RiskSentencesTexts = {
  noRole: 'role not known',
  role: (name) => `role ${name}`,
  smallClass: (place, rows) => `${place}: too few rows (${rows}).`,
  alikeItems: (items) => `all answers, or all but one, are the same for ${items}`,
  alikeDimensions: (dimensions) => `all scale means, or all but one, are the same for ${dimensions}`,
  proposed: {
    'generalise-role': (schoolYear, network) =>
      `${network}, ${schoolYear}: take roles of few members together.`,
    'drop-role': (schoolYear, network) => `${network}, ${schoolYear}: leave the role out.`,
    'leave-out': (schoolYear, network) =>
      `${network}, ${schoolYear}: leave this network out for this school year.`,
    'pool-networks': (schoolYear, networks, name) =>
      `${schoolYear}: take the networks ${networks} together as ${name}, without roles.`,
    'drop-year': (schoolYear) => `${schoolYear}: leave this school year out.`,
  },
  applied: {
    'generalise-role': (schoolYear, network) =>
      `${network}, ${schoolYear}: roles of few members were taken together.`,
    'drop-role': (schoolYear, network) => `${network}, ${schoolYear}: the role was left out.`,
    'leave-out': (schoolYear, network) =>
      `${network}, ${schoolYear}: this network was left out for this school year.`,
    'pool-networks': (schoolYear, networks, name) =>
      `${schoolYear}: the networks ${networks} were taken together as ${name}, without roles.`,
    'drop-year': (schoolYear) => `${schoolYear}: this school year was left out.`,
  },
};
