import type { Id, RoundId } from '#shared/Id.ts';
import type { Entry } from './entries.ts';
import type { KeptText } from './KeptText.ts';

/** What the facilitators of a network write down beside the picture of one round. */
export interface Dialogue {
  readonly roundId: RoundId;
  /** By dimension id; no note where nothing is written. */
  readonly notes: Readonly<Record<string, KeptText>>;
  /** The ids of the dimensions that people marked, in code unit order; `attendedDimensions` lists them. */
  readonly attention: readonly string[];
  readonly plans: readonly Plan[];
  readonly stories: readonly Story[];
}

export type PlanId = Id<'plan'>;
export type StoryId = Id<'story'>;

export interface Plan extends Entry<'plan'> {
  readonly what: KeptText;
  readonly who: KeptText;
  /** In the facilitators' own words: "before the summer" is as welcome as a day. */
  readonly when: KeptText;
  /** How we will notice. */
  readonly sign: KeptText;
  readonly status: PlanStatus;
}

export type PlanField = 'what' | 'who' | 'when' | 'sign';
export type PlanStatus = 'planned' | 'under-way' | 'done' | 'let-go';

/** What the network was worth to somebody: short, told with consent. There is no field for a name. */
export interface Story extends Entry<'story'> {
  readonly text: KeptText;
}

export function emptyDialogue(roundId: RoundId): Dialogue {
  return { roundId, notes: {}, attention: [], plans: [], stories: [] };
}
