export const datasetVariables = {
  network: 'Netwerk',
  schoolYear: 'Schooljaar',
  role: 'Rol',
  combinedRoles: 'meer rollen samen',
  roleMissing: 'niet gezegd, niet gevraagd of weggelaten',
  notAnswered: 'niet beantwoord',
  mean: 'Gemiddelde van de antwoorden',
  count: 'Aantal beantwoorde items',
};

export type DatasetVariablesTexts = typeof datasetVariables;
