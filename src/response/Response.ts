import type { ResponseId } from '#shared/Id.ts';

/** A point of the instrument's scale, or `na`: "don't know or not applicable". An item that is absent was not answered. */
export type Answer = number | 'na';

export type Answers = Readonly<Record<string, Answer>>;

/** What one member hands in. No name, no timestamp, nothing about the device. */
export interface Response {
  readonly responseId: ResponseId;
  /** 0 for the first; a higher revision of the same id replaces a lower one. */
  readonly revision: number;
  /** A role id of the instrument, or `null` when not asked or not said. */
  readonly role: string | null;
  readonly answers: Answers;
  /**
   * Present where its member said that they had handed in before, on a device that no longer knows: it may stand beside
   * an earlier response of theirs. It counts, but not as somebody further (docs/disclosure.md).
   */
  readonly besideEarlier?: true;
}

/** How many of the responses may each stand beside an earlier one of the same person. */
export function besideEarlier(responses: readonly Response[]): number {
  return responses.filter((response) => response.besideEarlier === true).length;
}
