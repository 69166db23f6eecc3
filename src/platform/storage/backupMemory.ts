import * as v from 'valibot';

import type { BackupMemory } from '#ports/BackupMemory.ts';
import type { LastBackup } from '#ports/DeviceBackup.ts';
import { isValidDay } from '#round/isValidDay.ts';
import { isId, type RoundId } from '#shared/Id.ts';
import type { IsoDate } from '#shared/ports.ts';

const STORED_UNDER = 'srt-last-backup';

/** In the browser's own memory, beside the database. */
export const backupMemory: BackupMemory = { last, remember };

/** `null` when nothing was backed up, or the browser does not remember. */
function last(): LastBackup | null {
  try {
    const remembered = v.safeParse(lastBackupShape, JSON.parse(localStorage.getItem(STORED_UNDER) ?? 'null'));
    return remembered.success ? remembered.output : null;
  } catch {
    return null;
  }
}

function remember({ day, rounds, held }: LastBackup): void {
  const earlier = last();
  const all = new Set([...(earlier?.rounds ?? []), ...rounds]);
  const amounts = Object.entries({ ...earlier?.held, ...held });
  const remembered: v.InferInput<typeof lastBackupShape> = {
    day: day ?? earlier?.day ?? null,
    rounds: [...all],
    held: Object.fromEntries(
      amounts.map(([id, { responses, editions }]) => [id, { sealedResponses: responses, editions }]),
    ),
  };
  try {
    localStorage.setItem(STORED_UNDER, JSON.stringify(remembered));
  } catch {
    // Switched off, or full: then the app goes on reminding.
  }
}

const amount = v.pipe(v.number(), v.integer(), v.minValue(0));

const heldShape = v.pipe(
  v.object({ sealedResponses: amount, editions: amount }),
  v.transform(({ sealedResponses: responses, editions }) => ({ responses, editions })),
);

const lastBackupShape = v.object({
  day: v.nullable(v.custom<IsoDate>(isValidDay)),
  rounds: v.array(v.custom<RoundId>(isId)),
  // Versions before this one remembered no amounts.
  held: v.optional(v.record(v.string(), heldShape), {}),
}) satisfies v.GenericSchema<unknown, LastBackup>;
