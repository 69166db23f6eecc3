import type { DraftLock, DraftLockEvents, HeldDraft } from '#ports/DraftLock.ts';
import type { RoundId } from '#shared/Id.ts';

/**
 * The lock over Web Locks. A browser that lacks or refuses them gives every tab its way; writes still check the
 * draft's response id, so one member's answers never end up in another's draft.
 */
export function draftLock(locks: LockManager | null = browserLocks()): DraftLock {
  if (locks === null) return { hold: holdAtOnce };

  // The browser learns of a release a moment later. Asking before that, this tab would find the draft elsewhere.
  let released: Promise<unknown> = Promise.resolve();

  return {
    hold(roundId, events) {
      const asking = askFor(locks, `srt-draft-${roundId}`, events, released);
      return {
        takeOver: () => {
          asking.takeOver();
        },
        release: () => {
          released = Promise.all([released, asking.release()]);
        },
      };
    },
  };
}

type State = 'asking' | 'waiting' | 'held' | 'released';

function askFor(locks: LockManager, name: string, events: DraftLockEvents, after: Promise<unknown>) {
  let state: State = 'asking';
  let latest: Promise<void> = Promise.resolve();
  let requests = 0;
  let letGo = () => {};
  let waiting = new AbortController();

  /** Settles when the lock is released again, lost, or not to be had. */
  async function request(options: LockOptions): Promise<void> {
    requests += 1;
    const thisRequest = requests;
    // A grant can cross a takeover or a release on its way: only the last request counts.
    const isLast = () => thisRequest === requests;
    try {
      await locks.request(name, options, (lock) => {
        if (!isLast()) return undefined;
        if (lock !== null) return keep();
        wait();
        events.onElsewhere();
        return undefined;
      });
    } catch (error) {
      if (!isLast()) return;
      if (state === 'held') {
        wait();
        events.onLost();
      } else if (!isAbort(error)) {
        state = 'held';
        events.onHeld();
      }
    }
  }

  function keep(): Promise<void> {
    const kept = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    state = 'held';
    events.onHeld();
    return kept;
  }

  function wait(): void {
    state = 'waiting';
    waiting = new AbortController();
    latest = request({ signal: waiting.signal });
  }

  void after.then(() => {
    if (state === 'asking') latest = request({ ifAvailable: true });
  });

  return {
    takeOver(): void {
      if (state !== 'waiting') return;
      state = 'asking';
      latest = request({ steal: true });
      waiting.abort();
    },

    /** Resolves when the browser has let go. */
    release(): Promise<void> {
      state = 'released';
      requests += 1;
      waiting.abort();
      letGo();
      return latest;
    },
  };
}

function holdAtOnce(_roundId: RoundId, events: DraftLockEvents): HeldDraft {
  let isReleased = false;
  // Not before `hold` has returned, as with locks.
  queueMicrotask(() => {
    if (!isReleased) events.onHeld();
  });
  return {
    takeOver() {},
    release() {
      isReleased = true;
    },
  };
}

function browserLocks(): LockManager | null {
  return 'locks' in navigator ? navigator.locks : null;
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
