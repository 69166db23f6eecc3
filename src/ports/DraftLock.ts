import type { RoundId } from '#shared/Id.ts';

/** Of all tabs of this browser one at a time may write a round's draft, so that none overwrites another's answers. */
export interface DraftLock {
  /** Asks for the lock. An event follows soon, and again whenever that changes; none after `release`. */
  hold(roundId: RoundId, events: DraftLockEvents): HeldDraft;
}

export interface DraftLockEvents {
  /** This tab may write from now on. */
  readonly onHeld: () => void;
  /** Another tab has the draft; `onHeld` follows when that tab lets go. */
  readonly onElsewhere: () => void;
  /** This tab had the draft and another took it over; `onHeld` follows when that tab lets go. */
  readonly onLost: () => void;
}

export interface HeldDraft {
  /** After `onElsewhere` or `onLost`: takes the draft from the tab that has it. */
  takeOver(): void;
  /** To be called on leaving the questionnaire; a tab that is closed lets go by itself. */
  release(): void;
}
