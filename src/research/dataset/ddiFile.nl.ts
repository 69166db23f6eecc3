export const ddiFile = {
  kind: 'enquêtegegevens',
  unit: 'lid van een lerarennetwerk',
  software: 'Sociale Regulatie Tool',
};

export type DdiFileTexts = typeof ddiFile;
