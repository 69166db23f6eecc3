import type { Language } from '#shared/Language.ts';

/** What the instrument itself does not say about the columns of the dataset. */
interface DatasetVariableTexts {
  readonly network: string;
  readonly schoolYear: string;
  readonly role: string;
  readonly combinedRoles: string;
  readonly roleMissing: string;
  readonly notAnswered: string;
  /** Before the name of a dimension. */
  readonly mean: string;
  readonly count: string;
}

export const datasetVariableTexts: Readonly<Record<Language, DatasetVariableTexts>> = {
  nl: {
    network: 'Netwerk',
    schoolYear: 'Schooljaar',
    role: 'Rol',
    combinedRoles: 'meer rollen samen',
    roleMissing: 'niet gezegd, niet gevraagd of weggelaten',
    notAnswered: 'niet beantwoord',
    mean: 'Gemiddelde van de antwoorden',
    count: 'Aantal beantwoorde items',
  },
  en: {
    network: 'Network',
    schoolYear: 'School year',
    role: 'Role',
    combinedRoles: 'several roles together',
    roleMissing: 'not said, not asked or left out',
    notAnswered: 'not answered',
    mean: 'Mean of the answers',
    count: 'Number of items answered',
  },
};
