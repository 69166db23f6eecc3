import type { FaultKind, InstrumentFault } from './InstrumentFault.ts';

/** For each fault its sentence in one language; `about` is the name, number or text that is at fault. */
export type FaultSentences = Readonly<Record<FaultKind, (about: string) => string>>;

/** What a fault says on screen; the path is shown beside it, so the sentences do not repeat it. */
export function faultSentence({ fault, about }: InstrumentFault, sentences: FaultSentences): string {
  return sentences[fault](about);
}
