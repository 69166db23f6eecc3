import type { FaultKind, InstrumentFault } from './InstrumentFault.ts';

/** `about`: the word from the file that the sentence about it quotes, where it quotes one. */
export function faultAt(path: string, fault: FaultKind, about = ''): InstrumentFault {
  return { path, fault, about: shortened(about) };
}

const LONGEST_QUOTE = 60;

function shortened(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
