import type { PassphraseRating } from '#ports/PassphraseAdvice.ts';
import type { Language } from '#shared/Language.ts';

/** What the worker does that helps with choosing a passphrase. */
export type AdviceJobs = Readonly<{
  propose: { readonly task: Language; readonly outcome: string };
  rate: { readonly task: string; readonly outcome: PassphraseRating };
}>;
