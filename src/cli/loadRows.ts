import type { Instrument } from '#instrument/Instrument.ts';
import type { ResearchRow } from '#research/ResearchRow.ts';
import { readRows } from '#research/rows/readRows.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import { fileFailureSentence } from './fileFailureSentence.ts';
import { type Given, requiredValue } from './Given.ts';
import { loadInstrument } from './loadInstrument.ts';
import { rowFaultSentence } from './rowFaultSentence.ts';
import type { World } from './World.ts';

export interface LoadedRows {
  readonly instrument: Instrument;
  readonly rows: readonly ResearchRow[];
}

/** What `--instrument` and `--rows` name, or a sentence for each fault. */
export function loadRows(given: Given, world: Pick<World, 'files'>): Result<LoadedRows, readonly string[]> {
  const instrument = loadInstrument(requiredValue(given, 'instrument'), world);
  if (!instrument.ok) return instrument;
  const path = requiredValue(given, 'rows');
  const pieces = world.files.readPieces(path);
  if (!pieces.ok) return err([fileFailureSentence(path, pieces.error)]);
  const rows = readRows(instrument.value, pieces.value);
  if (rows.ok) return ok({ instrument: instrument.value, rows: rows.value });
  const { faults, more } = rows.error;
  const sentences = faults.map((fault) => rowFaultSentence(path, fault, instrument.value));
  return err(more === 0 ? sentences : [...sentences, `${path}: And ${more} more.`]);
}
