import type { Invitation } from '#exchange/Invitation.ts';
import type { Participation } from '#exchange/Participation.ts';
import type { Instrument } from '#instrument/Instrument.ts';

/** What a member's screens know of the round, whichever way it came to this device. */
export interface TermsOfAnswering {
  readonly invitation: Invitation;
  readonly instrument: Instrument;
  /** On a device of the member's own; `null` on the device on which the round is open, which is passed round. */
  readonly participation: Participation | null;
  /** Nobody answers without a slip here: the device is passed round, and the round has slips. */
  readonly takesSlip: boolean;
}

/** On a device of the member's own. */
export interface OwnTerms {
  readonly participation: Participation;
  readonly instrument: Instrument;
}
