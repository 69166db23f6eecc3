import type { Files } from '#ports/Files.ts';
import { readFileText } from './readFileText.ts';

export const deviceFiles: Files = {
  readText: readFileText,
  // Only those who choose a zip fetch what reads one.
  unzip: async (zip) => (await import('./zip/unzip.ts')).unzip(zip),
};
