import type { Result } from '../../shared/Result.ts';
import { err, ok } from '../../shared/Result.ts';
import { DATABASE_NAME } from '../storage/SrtDatabase.ts';
import { readDatabase } from './readDatabase.ts';
import { recordsToJson } from './recordsJson.ts';
import type { RescueFailure } from './rescueFile.ts';

/**
 * The drafts on this device, readable, for the member who made them. `round-keys-here`: the device keeps the key of a
 * round, so it is a facilitator's; what a member left unfinished on it is not the facilitator's to read.
 */
export async function draftFile(
  databaseName: string = DATABASE_NAME,
): Promise<Result<Blob, RescueFailure | 'round-keys-here'>> {
  const stored = await readDatabase(databaseName).catch(() => 'unavailable' as const);
  // A table of keys that cannot be read may hold one.
  if (stored === 'unavailable' || stored?.unreadable.includes('roundKeys')) return err('storage-unavailable');
  if (stored?.tables.get('roundKeys')?.length) return err('round-keys-here');
  const drafts = stored?.tables.get('drafts') ?? [];
  if (drafts.length === 0) return err('nothing-stored');
  return ok(new Blob([recordsToJson({ srt: 'drafts', version: 1, drafts })], { type: 'application/json' }));
}
