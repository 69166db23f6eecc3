import { useEffect, useRef, useState } from 'react';

import { useMemberServices } from '#member/MemberServices.ts';
import type { ReadFailure, WriteFailure } from '#ports/DeviceStorage.ts';
import type { Draft } from '#response/Draft.ts';
import type { DraftChange } from '#response/DraftChange.ts';
import type { RoundId } from '#shared/Id.ts';

/** How the last change fared: `saved` is said only when IndexedDB has committed it. */
export type Saving = 'nothing-yet' | 'saving' | 'saved' | WriteFailure | 'draft-gone';

export type DraftOnScreen =
  | { readonly state: 'loading' }
  /** Another tab of this browser writes this draft. */
  | { readonly state: 'elsewhere'; readonly takeOver: () => void }
  | { readonly state: ReadFailure }
  | {
      readonly state: 'here';
      readonly draft: Draft;
      readonly saving: Saving;
      /** Stores the change and resolves to the draft as it is stored afterwards. */
      readonly change: (change: DraftChange) => Promise<Draft>;
    };

/** Changes that do not wait for one another: the screen says `saved` when all of them are. */
interface Burst {
  underWay: number;
  trouble: WriteFailure | 'draft-gone' | null;
}

/** The round's draft on this device, written by one tab at a time; what is on screen is what is stored. */
export function useDraft(roundId: RoundId): DraftOnScreen {
  const { storage, draftLock } = useMemberServices();
  const [held, setHeld] = useState<'asking' | 'here' | 'elsewhere'>('asking');
  const [stored, setStored] = useState<Draft | ReadFailure | null>(null);
  const [saving, setSaving] = useState<Saving>('nothing-yet');
  const [unread, setUnread] = useState<Error | null>(null);
  const takeOver = useRef<() => void>(() => undefined);
  const latest = useRef<Draft | null>(null);
  const burst = useRef<Burst>({ underWay: 0, trouble: null });

  useEffect(() => {
    let holding = false;
    const showStored = async () => {
      const read = await storage.drafts.get(roundId);
      // Left, or taken over by another tab, while the draft was being read.
      if (!holding) return;
      latest.current = read.ok ? read.value : null;
      setStored(read.ok ? read.value : read.error);
      // What was just read is what is stored.
      if (read.ok && Object.keys(read.value.answers).length > 0) setSaving('saved');
      setHeld('here');
    };
    const leaveToOther = () => {
      holding = false;
      setHeld('elsewhere');
    };
    const lock = draftLock.hold(roundId, {
      onHeld: () => {
        holding = true;
        showStored().catch((error: unknown) => {
          setUnread(error instanceof Error ? error : new Error(String(error)));
        });
      },
      onElsewhere: leaveToOther,
      onLost: leaveToOther,
    });
    takeOver.current = () => {
      lock.takeOver();
    };
    return () => {
      holding = false;
      lock.release();
    };
  }, [draftLock, storage, roundId]);

  async function change(draft: Draft, wanted: DraftChange): Promise<Draft> {
    if (burst.current.underWay === 0) burst.current.trouble = null;
    burst.current.underWay += 1;
    setSaving('saving');
    const changed = await storage.drafts.change(roundId, draft.responseId, wanted);
    burst.current.underWay -= 1;
    if (changed.ok) {
      latest.current = changed.value;
      setStored(changed.value);
    } else {
      burst.current.trouble = changed.error;
    }
    if (burst.current.underWay === 0) setSaving(burst.current.trouble ?? 'saved');
    return latest.current ?? draft;
  }

  if (unread !== null) throw unread;

  if (held === 'elsewhere') {
    return {
      state: 'elsewhere',
      takeOver: () => {
        takeOver.current();
      },
    };
  }
  if (held === 'asking' || stored === null) return { state: 'loading' };
  if (typeof stored === 'string') return { state: stored };
  return { state: 'here', draft: stored, saving, change: (wanted) => change(stored, wanted) };
}
