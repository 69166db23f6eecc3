import type { RoundFormTexts } from './RoundForm.nl.ts';

/** The sentence for the fault that a field of the form carries in its `type`; `bound` is the lowest or highest it may be. */
export function roundFaultSentence(
  fault: unknown,
  { faults }: RoundFormTexts,
  bound = 0,
): string | undefined {
  if (!isNamed(fault, faults)) return undefined;
  const sentence = faults[fault];
  return typeof sentence === 'string' ? sentence : sentence(bound);
}

function isNamed(fault: unknown, faults: RoundFormTexts['faults']): fault is keyof RoundFormTexts['faults'] {
  return typeof fault === 'string' && Object.hasOwn(faults, fault);
}
