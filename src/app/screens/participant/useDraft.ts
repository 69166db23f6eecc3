import { useEffect, useRef, useState } from 'react';

import type { ReadFailure, WriteFailure } from '../../../platform/storage/Storage.ts';
import type { Draft } from '../../../response/Draft.ts';
import type { DraftChange } from '../../../response/DraftChange.ts';
import type { RoundId } from '../../../shared/Id.ts';
import { useServices } from '../../Services.ts';

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

/** The round's draft on this device, written by one tab at a time; what is on screen is what is stored. */
export function useDraft(roundId: RoundId): DraftOnScreen {
  const { storage, draftLock } = useServices();
  const [held, setHeld] = useState<'asking' | 'here' | 'elsewhere'>('asking');
  const [stored, setStored] = useState<Draft | ReadFailure | null>(null);
  const [saving, setSaving] = useState<Saving>('nothing-yet');
  const takeOver = useRef<() => void>(() => undefined);
  const latest = useRef<Draft | null>(null);

  useEffect(() => {
    let mounted = true;
    const keep = (draft: Draft | ReadFailure) => {
      if (!mounted) return;
      latest.current = typeof draft === 'string' ? null : draft;
      setStored(draft);
      setHeld('here');
    };
    const lock = draftLock.hold(roundId, {
      onHeld: () => {
        void storage.drafts.get(roundId).then((read) => {
          keep(read.ok ? read.value : read.error);
        });
      },
      onElsewhere: () => {
        setHeld('elsewhere');
      },
      onLost: () => {
        setHeld('elsewhere');
      },
    });
    takeOver.current = () => {
      lock.takeOver();
    };
    return () => {
      mounted = false;
      lock.release();
    };
  }, [draftLock, storage, roundId]);

  async function change(draft: Draft, wanted: DraftChange): Promise<Draft> {
    setSaving('saving');
    const changed = await storage.drafts.change(roundId, draft.responseId, wanted);
    if (changed.ok) {
      latest.current = changed.value;
      setStored(changed.value);
      setSaving('saved');
      return changed.value;
    }
    setSaving(changed.error);
    return latest.current ?? draft;
  }

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
