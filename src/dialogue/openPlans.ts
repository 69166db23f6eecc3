import type { Dialogue, Plan } from './Dialogue.ts';

/** What next year's round shows beside its picture: the plans that are planned or under way, as they stand. */
export function openPlans({ plans }: Pick<Dialogue, 'plans'>): readonly Plan[] {
  return plans.filter(({ status }) => status === 'planned' || status === 'under-way');
}
