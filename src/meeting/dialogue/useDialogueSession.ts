import { useEffect, useState, useSyncExternalStore } from 'react';

import type { Dialogue } from '#dialogue/Dialogue.ts';
import { useMeetingServices } from '#meeting/MeetingServices.ts';
import { useStored } from '#shell/useStored.ts';
import { DialogueSession, type DialogueView } from '#usecases/dialogue/DialogueSession.ts';

export interface OpenDialogue extends DialogueView {
  readonly dialogue: Dialogue;
  readonly session: DialogueSession;
}

/** A sitting with the dialogue, for as long as the component is there; what other windows write comes in. */
export function useDialogueSession(stored: Dialogue): OpenDialogue {
  const { storage } = useMeetingServices();
  const [session] = useState(() => new DialogueSession(storage, stored));
  const view = useSyncExternalStore(session.subscribe, session.current);
  const seen = useStored(() => storage.dialogues.get(stored.roundId), [storage, stored.roundId]);

  useEffect(() => {
    // Only a sign that something was written: what is seen here may already be older than what is stored.
    if (seen !== undefined) session.look();
  }, [session, seen]);

  return { ...view, dialogue: view.history.present, session };
}
