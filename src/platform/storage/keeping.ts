import * as v from 'valibot';

import type { Keeping } from '#ports/Keeping.ts';
import type { Clock } from '#shared/ports.ts';

/**
 * Asks the browser not to clear what is stored when the device runs low, and remembers what it answered. To be called
 * when something worth keeping has just been made: some browsers put the question to the user. `true` when it will be
 * kept.
 */
export async function askToKeep(clock: Clock): Promise<boolean> {
  const kept = await persist();
  const today = clock.today();
  remember({ since: remembered()?.since ?? today, asked: { on: today, kept } });
  return kept;
}

export async function readKeeping(): Promise<Keeping> {
  const { since = null, asked = null } = remembered() ?? {};
  return { ...(await whatTheBrowserSays()), since, asked };
}

// Absent outside https and localhost, and in older browsers.
function storageManager(): Partial<StorageManager> {
  const manager = navigator.storage as StorageManager | undefined;
  return manager ?? {};
}

async function persist(): Promise<boolean> {
  const manager = storageManager();
  try {
    return ((await manager.persisted?.()) ?? false) || ((await manager.persist?.()) ?? false);
  } catch {
    return false;
  }
}

async function whatTheBrowserSays(): Promise<Pick<Keeping, 'kept' | 'bytes'>> {
  const manager = storageManager();
  try {
    const [kept, estimate] = await Promise.all([manager.persisted?.(), manager.estimate?.()]);
    return { kept: kept ?? null, bytes: estimate?.usage ?? null };
  } catch {
    return { kept: null, bytes: null };
  }
}

const STORED_UNDER = 'srt-kept';

type Remembered = Pick<Keeping, 'since' | 'asked'>;

/** In the browser's own memory, beside the database, as what was backed up is. */
function remembered(): Remembered | null {
  try {
    const read = v.safeParse(rememberedShape, JSON.parse(localStorage.getItem(STORED_UNDER) ?? 'null'));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

function remember(keeping: Remembered): void {
  try {
    localStorage.setItem(STORED_UNDER, JSON.stringify(keeping));
  } catch {
    // Switched off, or full: then the page says that it is not known.
  }
}

const day = v.pipe(v.string(), v.isoDate());

const rememberedShape = v.object({
  since: v.nullable(day),
  asked: v.nullable(v.object({ on: day, kept: v.boolean() })),
}) satisfies v.GenericSchema<unknown, Remembered>;
