export const datasetTitle = {
  anonymised: (title: string) => `${title}: geanonimiseerde antwoorden`,
  /** Who made it, where nobody says so. */
  office: 'Onderzoeksbureau',
};

export type DatasetTitleTexts = typeof datasetTitle;
