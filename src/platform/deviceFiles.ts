import type { Files } from '#ports/Files.ts';

/** What reads a kind of file is fetched by those who choose one. */
export const deviceFiles: Files = {
  readText: async (file, bytesMax) => (await import('./readFileText.ts')).readFileText(file, bytesMax),
  unzip: async (zip, unpackedMax) => (await import('./zip/unzip.ts')).unzip(zip, unpackedMax),
  readMail: async (mail) => (await import('./mail/readMail.ts')).readMail(mail),
};
