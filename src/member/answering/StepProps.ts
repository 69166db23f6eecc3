import type { Item } from '#instrument/Instrument.ts';
import type { Step } from '#response/Draft.ts';
import type { TermsOfAnswering } from '#usecases/takingPart/TermsOfAnswering.ts';
import type { DraftOnScreen } from './useDraft.ts';

export type DraftHere = Extract<DraftOnScreen, { state: 'here' }>;

/** What every step of the questionnaire gets. */
export interface StepProps {
  readonly terms: TermsOfAnswering;
  readonly draft: DraftHere;
  readonly pages: readonly (readonly Item[])[];
  /** Leads to a step; `null` is the explanation before the first. */
  readonly go: (step: Step | null) => void;
  readonly before: Step | null;
  readonly after: Step;
}
