import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import type { Language } from '#shared/Language.ts';
import type { RoundOverview } from '#usecases/rounds/readNetworkOverview.ts';

/** Where a round stands, in words. */
export function roundState({ round, responses }: RoundOverview, language: Language): string {
  const texts = facilitatorTexts.in(language).networkScreen;
  if (round.status === 'prepared') return texts.prepared;
  return round.status === 'open' ? texts.open(responses) : texts.closed;
}
