import type { Files } from '#ports/Files.ts';

/** Where bytes that are looked into come from, and how much may still come out of the file that they came in. */
export interface Reading {
  readonly files: Files;
  readonly fileName: string;
  /** In how many zips, mailboxes and e-mails they were. */
  readonly depth: number;
  /** Shared by everything that came in the same file: together it unpacks to no more than one zip may. */
  readonly left: { unpackedBytes: number };
}
