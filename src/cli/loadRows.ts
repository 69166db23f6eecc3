import type { Instrument } from '#instrument/Instrument.ts';
import type { ResearchRow } from '#research/ResearchRow.ts';
import { type MissingMeaning, NOT_ANSWERED, NOT_APPLICABLE } from '#research/rows/missingWords.ts';
import { readRows } from '#research/rows/readRows.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import { fileFailureSentence } from './fileFailureSentence.ts';
import { type Given, optionalValue, requiredValue } from './Given.ts';
import { loadInstrument } from './loadInstrument.ts';
import { lookAlikeSentences } from './lookAlikeSentences.ts';
import { rowFaultSentence } from './rowFaultSentence.ts';
import type { World } from './World.ts';

export interface LoadedRows {
  readonly instrument: Instrument;
  readonly rows: readonly ResearchRow[];
}

/** What `--instrument` and `--rows` name, or a sentence for each fault; tells about names that look alike. */
export function loadRows(
  given: Given,
  world: Pick<World, 'files' | 'err'>,
): Result<LoadedRows, readonly string[]> {
  const instrument = loadInstrument(requiredValue(given, 'instrument'), world);
  if (!instrument.ok) return instrument;
  const missing = missingMeaning(given);
  if (!missing.ok) return err([missing.error]);
  const path = requiredValue(given, 'rows');
  const pieces = world.files.readPieces(path);
  if (!pieces.ok) return err([fileFailureSentence(path, pieces.error)]);
  const rows = readRows(instrument.value, pieces.value, { missing: missing.value });
  if (rows.ok) {
    const names = rows.value.map(({ network }) => network);
    for (const sentence of lookAlikeSentences(names)) world.err(`${path}: ${sentence}\n`);
    return ok({ instrument: instrument.value, rows: rows.value });
  }
  const { faults, more } = rows.error;
  const sentences = faults.map((fault) => rowFaultSentence(path, fault, instrument.value));
  return err(more === 0 ? sentences : [...sentences, `${path}: And ${more} more.`]);
}

function missingMeaning(given: Given): Result<MissingMeaning | null, string> {
  const value = optionalValue(given, 'na');
  if (value === null || value === NOT_ANSWERED || value === NOT_APPLICABLE) return ok(value);
  return err(`The option --na takes ${NOT_ANSWERED} or ${NOT_APPLICABLE}, not “${value}”.`);
}
