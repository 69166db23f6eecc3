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
  class: (network: string, schoolYear: string, role: string) => `${network}, ${schoolYear}, rol ${role}`,
  noRole: 'niet bekend',
  combinedRoles: 'meer rollen samen',
  smallClass: (rows: number, smallest: number) =>
    `${counted(rows, { one: 'rij', other: 'rijen' }, 'nl')}; nodig zijn er ${smallest}`,
  alikeItems: (items: string) => `alle antwoorden, of alle op één na, zijn gelijk bij ${items}`,
  alikeDimensions: (dimensions: string) =>
    `alle gemiddelden van leden, of alle op één na, zijn gelijk bij ${dimensions}`,
  andMore: (more: number) => `en nog ${counted(more, { one: 'groep', other: 'groepen' }, 'nl')}`,
  proposals: 'Wat helpt',
  proposalText:
    'Deze stappen samen maken de rijen grover, niet meer dan nodig is. Ze komen in het verslag bij de dataset te staan. De pakketten zelf veranderen niet.',
  proposal: {
    'generalise-role': (schoolYear: string, network: string) =>
      `${network}, ${schoolYear}: rollen van weinig leden samennemen`,
    'drop-role': (schoolYear: string, network: string) => `${network}, ${schoolYear}: de rol weglaten`,
    'leave-out': (schoolYear: string, network: string) =>
      `${network}, ${schoolYear}: dit netwerk in dit schooljaar weglaten`,
    'pool-networks': (schoolYear: string, networks: string, name: string) =>
      `${schoolYear}: de netwerken ${networks} samennemen als ${name}, zonder rol`,
    'drop-year': (schoolYear: string) => `${schoolYear}: dit schooljaar weglaten`,
  },
  apply: 'Pas deze stappen toe',
  applied: 'Toegepast',
  startOver: 'Begin opnieuw',
};

export type RiskOfRowsTexts = typeof riskOfRows;
