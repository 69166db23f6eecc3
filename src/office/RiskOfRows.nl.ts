import { counted } from '#i18n/format.ts';

/** The risk report of the anonymised dataset. */
export const riskOfRows = {
  risk: 'Kans op herkenning',
  rules: 'De regels',
  safe: 'De rijen voldoen aan de regels. Je kunt er een dataset van maken.',
  safeNow: 'Met deze stappen voldoen de rijen aan de regels. Je kunt er een dataset van maken.',
  refusedTitle: 'Zo kan het nog niet',
  refused: (classes: number) =>
    `${counted(classes, { one: 'groep vertelt', other: 'groepen vertellen' }, 'nl')} te veel over mensen. Daarom komt er zo geen dataset.`,
  nothingLeft:
    'Met de voorgestelde stappen blijven er geen rijen over. Daarom komt er geen dataset. Met meer pakketten kan het misschien wel.',
  rows: 'rijen',
  classes: 'groepen',
  k: 'k: rijen in de kleinste groep',
  l: 'l: minste verschillende antwoorden op een item in een groep',
  none: 'geen',
  andMore: (more: number) => `en nog ${counted(more, { one: 'groep', other: 'groepen' }, 'nl')}`,
  proposals: 'Wat helpt',
  proposalText:
    'Deze stappen samen maken de rijen grover, niet meer dan nodig is. Ze komen in het verslag bij de dataset te staan. De pakketten zelf veranderen niet.',
  apply: 'Pas deze stappen toe',
  applied: 'Toegepast',
  startOver: 'Begin opnieuw',
};

export type RiskOfRowsTexts = typeof riskOfRows;
