import type { AboutDataset } from './Dataset.ts';
import type { DatasetFile } from './DatasetFile.ts';

/** `CITATION.cff`: how to cite the dataset, in the Citation File Format 1.2.0 (YAML). */
export function citationFile(about: AboutDataset): DatasetFile {
  const { title, year, publisher, version } = about;
  const authors = creatorNames(about).map((name) => `- name: ${yamlText(name)}`);
  return {
    name: 'CITATION.cff',
    pieces: () =>
      [
        'cff-version: 1.2.0',
        'message: "If you use this dataset, please cite it as below."',
        'type: dataset',
        `title: ${yamlText(title)}`,
        ...(version === undefined ? [] : [`version: ${yamlText(version)}`]),
        'authors:',
        ...authors,
        // The year of publication has a place nowhere else.
        'preferred-citation:',
        '  type: data',
        `  title: ${yamlText(title)}`,
        '  authors:',
        ...authors.map((author) => `  ${author}`),
        `  year: ${year}`,
        ...(publisher === undefined ? [] : ['  publisher:', `    name: ${yamlText(publisher)}`]),
        ...(version === undefined ? [] : [`  version: ${yamlText(version)}`]),
      ].map((line) => `${line}\n`),
  };
}

/** The creators one by one; one without a name where none is given, since a citation needs an author. */
export function creatorNames({ creators }: Pick<AboutDataset, 'creators'>): readonly string[] {
  const names = creators
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return names.length > 0 ? names : ['–'];
}

/** A JSON string is one of YAML, but for characters that YAML takes for the end of a line or does not print. */
function yamlText(text: string): string {
  return JSON.stringify(text.replace(/\p{Cs}/gu, '\ufffd')).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
