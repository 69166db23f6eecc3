import type { Language } from '#i18n/Language.ts';
import { networkMessages } from '#i18n/networkMessages.ts';
import type { RoundOverview } from '#usecases/rounds/readNetworkOverview.ts';

/** Where a round stands, in words. */
export function roundState({ round, responses }: RoundOverview, language: Language): string {
  const texts = networkMessages[language];
  if (round.status === 'prepared') return texts.prepared;
  return round.status === 'open' ? texts.open(responses) : texts.closed;
}
