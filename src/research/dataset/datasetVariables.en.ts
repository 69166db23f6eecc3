import type { DatasetVariablesTexts } from './datasetVariables.nl.ts';

export const datasetVariables: DatasetVariablesTexts = {
  network: 'Network',
  schoolYear: 'School year',
  role: 'Role',
  combinedRoles: 'several roles together',
  roleMissing: 'not said, not asked or left out',
  notAnswered: 'not answered',
  mean: 'Mean of the answers',
  count: 'Number of items answered',
};
