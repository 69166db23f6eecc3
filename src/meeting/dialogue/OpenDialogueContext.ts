import { createContext, useContext } from 'react';

import type { OpenDialogue } from './useDialogueSession.ts';

/** The dialogue of the round that is on screen; `null` where it cannot be read. */
export const OpenDialogueContext = createContext<OpenDialogue | null>(null);

export function useOpenDialogue(): OpenDialogue | null {
  return useContext(OpenDialogueContext);
}
