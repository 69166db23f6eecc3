import type { Page } from '@playwright/test';

import type { ServedBuild } from '#tests/e2e/support/servedBuild.ts';
import type { Stored, Tables } from './Stored.ts';

/** A piece of work in the middle of which the browser is killed, told afresh for each kill. */
export interface Story {
  readonly stored: Stored;
  /** On an empty page of the app's origin, until the work can begin. */
  ready(page: Page, app: ServedBuild): Promise<void>;
  /** Resolves when the screen says that it is done. */
  work(page: Page, app: ServedBuild): Promise<void>;
  /**
   * After a new start: what is stored, of the tables of `stored` and of `alsoRead`, and what the app shows, on an empty
   * page of its origin. `finished`: nothing was killed, so the work must be there.
   */
  check(after: AfterKill): Promise<void>;
  readonly alsoRead?: readonly string[];
}

export interface AfterKill {
  readonly page: Page;
  readonly app: ServedBuild;
  readonly before: Tables;
  readonly after: Tables;
  readonly finished: boolean;
}

export interface StoryToTell {
  readonly name: string;
  /** Of sixty kills. */
  readonly share: number;
  /** Whether the page itself writes, so that its steps can be told; a worker's cannot. */
  readonly hasSteps: boolean;
  tell(): Promise<Story>;
}
