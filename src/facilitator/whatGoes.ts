import type { Language } from '#shared/Language.ts';
import type { RoundOverview } from '#usecases/rounds/readNetworkOverview.ts';
import { facilitatorTexts } from './facilitatorTexts.ts';

/** What goes with these rounds, each kind of thing in words with its number; kinds that are not there are left out. */
export function whatGoes(rounds: readonly RoundOverview[], language: Language): readonly string[] {
  const { going } = facilitatorTexts.in(language).facilitator;
  return [
    named(sum(rounds.map(({ responses }) => responses)), going.responses),
    named(rounds.filter(({ hasDraft }) => hasDraft).length, going.drafts),
    named(sum(rounds.map(({ editions }) => editions)), going.editions),
    named(rounds.filter(({ hasDialogue }) => hasDialogue).length, going.dialogues),
    named(rounds.filter(({ hasKey }) => hasKey).length, going.keys),
  ].filter((part) => part !== null);
}

function named(count: number, words: (count: number) => string): string | null {
  return count === 0 ? null : words(count);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
