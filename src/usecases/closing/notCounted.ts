import type { OpenedResponses } from '#exchange/openAllResponses.ts';

/** How many sealed responses are not in an edition, and why. */
export interface NotCounted {
  /** Could not be opened, or hold no response to the questionnaire. */
  readonly unopened: number;
  /** Were made with a slip of no round here. */
  readonly onOtherSlips: number;
  /** Stand on a slip on which another response counts. */
  readonly besideOnSlips: number;
}

export function notCounted({
  refused,
  besideOnSlips,
}: Pick<OpenedResponses, 'refused' | 'besideOnSlips'>): NotCounted {
  const all = Object.values(refused).reduce((sum, count) => sum + count, 0);
  const onOtherSlips = refused['unknown-slip'] ?? 0;
  return { unopened: all - onOtherSlips, onOtherSlips, besideOnSlips };
}

export function isAnythingMissing({ unopened, onOtherSlips, besideOnSlips }: NotCounted): boolean {
  return unopened + onOtherSlips + besideOnSlips > 0;
}
