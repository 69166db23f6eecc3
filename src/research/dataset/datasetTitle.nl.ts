export const datasetTitle = {
  /** Stands behind the title of the instrument. */
  anonymised: 'geanonimiseerde antwoorden',
  /** Who made it, where nobody says so. */
  office: 'Onderzoeksbureau',
};

export type DatasetTitleTexts = typeof datasetTitle;
