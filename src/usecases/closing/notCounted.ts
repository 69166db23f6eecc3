import type { OpenedResponses } from '#exchange/openAllResponses.ts';

/** How many sealed responses are not in an edition, and why. */
export interface NotCounted {
  /** Could not be opened, or hold no response to the questionnaire. */
  readonly unopened: number;
  /** Were made with a slip that belongs to another response, or to no round here. */
  readonly onSlips: number;
}

export function notCounted({ refused }: Pick<OpenedResponses, 'refused'>): NotCounted {
  const all = Object.values(refused).reduce((sum, count) => sum + count, 0);
  const onSlips = (refused['used-slip'] ?? 0) + (refused['unknown-slip'] ?? 0);
  return { unopened: all - onSlips, onSlips };
}

export function isAnythingMissing({ unopened, onSlips }: NotCounted): boolean {
  return unopened + onSlips > 0;
}
