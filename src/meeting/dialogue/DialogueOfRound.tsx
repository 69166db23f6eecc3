import type { Dialogue } from '#dialogue/Dialogue.ts';
import { useMeetingServices } from '#meeting/MeetingServices.ts';
import type { RoundId } from '#shared/Id.ts';
import { useStored } from '#shell/useStored.ts';
import type { Elements } from '#ui/Elements.ts';
import { readDialogue } from '#usecases/dialogue/readDialogue.ts';
import { OpenDialogueContext } from './OpenDialogueContext.ts';
import { SpokenKeeping } from './SpokenKeeping.tsx';
import { useDialogueSession } from './useDialogueSession.ts';

interface DialogueOfRoundProps {
  readonly roundId: RoundId;
  readonly children: Elements;
}

/** Opens what is written about the round for all that is inside. */
export function DialogueOfRound({ roundId, children }: DialogueOfRoundProps) {
  const { storage } = useMeetingServices();
  const stored = useStored(() => readDialogue(storage, roundId), [storage, roundId]);
  if (stored === undefined) return null;
  if (stored === null) return <OpenDialogueContext value={null}>{children}</OpenDialogueContext>;
  return (
    <Sitting key={roundId} stored={stored}>
      {children}
    </Sitting>
  );
}

function Sitting({ stored, children }: { readonly stored: Dialogue; readonly children: Elements }) {
  const open = useDialogueSession(stored);
  return (
    <OpenDialogueContext value={open}>
      {children}
      <SpokenKeeping open={open} />
    </OpenDialogueContext>
  );
}
