import type { FileFailure } from './Files.ts';

export function fileFailureSentence(path: string, failure: FileFailure): string {
  return `${path}: ${SENTENCES[failure]}`;
}

const SENTENCES: Readonly<Record<FileFailure, string>> = {
  'not-found': 'There is no such file or folder.',
  'is-a-folder': 'This is a folder; a file is expected here.',
  'not-a-folder': 'This is a file; a folder is expected here.',
  'no-access': 'This may not be read or written.',
  'too-large': 'This file is far larger than any file of this kind.',
  'not-empty': 'This folder has something in it already; name a new one.',
  failed: 'Reading or writing this failed.',
};
