/** The language of labels and explanations in the files of the dataset. */
export type DatasetLanguage = 'nl' | 'en';
