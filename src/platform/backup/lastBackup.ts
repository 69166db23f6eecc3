import * as v from 'valibot';

import { isValidDay } from '../../round/isValidDay.ts';
import { isId, type RoundId } from '../../shared/Id.ts';
import type { IsoDate } from '../../shared/ports.ts';

export interface LastBackup {
  /** Of the last backup of everything; `null` when there were only files of one network. */
  readonly day: IsoDate | null;
  /** Rounds whose key is in any file that was made here. */
  readonly rounds: readonly RoundId[];
}

const STORED_UNDER = 'srt-last-backup';

/** What was backed up on this device; `null` when nothing was, or the browser does not remember. */
export function lastBackup(): LastBackup | null {
  try {
    const remembered = v.safeParse(lastBackupShape, JSON.parse(localStorage.getItem(STORED_UNDER) ?? 'null'));
    return remembered.success ? remembered.output : null;
  } catch {
    return null;
  }
}

/** Remembers it beside what earlier files held. */
export function rememberBackup({ day, rounds }: LastBackup): void {
  const earlier = lastBackup();
  const all = new Set([...(earlier?.rounds ?? []), ...rounds]);
  try {
    localStorage.setItem(
      STORED_UNDER,
      JSON.stringify({ day: day ?? earlier?.day ?? null, rounds: [...all] }),
    );
  } catch {
    // Switched off, or full: then the app goes on reminding.
  }
}

const lastBackupShape = v.object({
  day: v.nullable(v.custom<IsoDate>(isValidDay)),
  rounds: v.array(v.custom<RoundId>(isId)),
}) satisfies v.GenericSchema<unknown, LastBackup>;
