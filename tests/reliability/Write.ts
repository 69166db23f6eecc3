import type { Page } from '@playwright/test';

import type { TableName } from '#stored/storedTables.ts';

import type { Stored } from './Stored.ts';

/** What somebody does that has to be kept, and what they read where it can't be. */
export interface Write {
  readonly name: string;
  readonly stored: () => Promise<Stored>;
  readonly at: string;
  readonly does: (page: Page) => Promise<void>;
  /** By default the sentence that every screen has. */
  readonly reads?: string;
  /**
   * Where other records are written before: tried once more on a device that has room until this table. Without a
   * sentence for that the write would not be the one it is listed under.
   */
  readonly roomUntil?: TableName;
}
