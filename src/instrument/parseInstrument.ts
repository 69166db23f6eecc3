import * as v from 'valibot';

import { err, ok, type Result } from '#shared/Result.ts';
import { arrangedInstrument } from './arrangedInstrument.ts';
import { faultAt } from './faultAt.ts';
import type { Instrument } from './Instrument.ts';
import type { FaultKind, InstrumentFault } from './InstrumentFault.ts';
import { instrumentShape } from './instrumentFields.ts';
import { fieldPath, instrumentOutline } from './instrumentOutline.ts';
import { referenceFaults } from './referenceFaults.ts';
import { scaleFaults } from './scaleFaults.ts';
import { translationFaults } from './translationFaults.ts';
import { unknownFields } from './unknownFields.ts';

/**
 * The instrument in a file's JSON value (from JSON.parse or from a database; nothing about it is trusted), or every
 * fault that was found, each with its path and its name; `faultSentence` says it in words. Never throws on such a
 * value. The instrument is a fresh object with its fields in a fixed order.
 */
export function parseInstrument(file: unknown): Result<Instrument, readonly InstrumentFault[]> {
  const shape = v.safeParse(instrumentShape, file);
  const outline = instrumentOutline(file);
  const faults = [
    ...(shape.issues ?? []).map(shapeFault),
    ...unknownFields(outline),
    ...referenceFaults(outline),
    ...translationFaults(outline),
    ...scaleFaults(outline),
  ];
  return shape.success && faults.length === 0 ? ok(arrangedInstrument(shape.output)) : err(faults);
}

/** The same for the text of a file; a text that is not JSON has that one fault, `not-json`. */
export function parseInstrumentText(text: string): Result<Instrument, readonly InstrumentFault[]> {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return err([faultAt('', 'not-json')]);
  }
  return parseInstrument(file);
}

function shapeFault(issue: v.InferIssue<typeof instrumentShape>): InstrumentFault {
  const path = (issue.path ?? []).reduce(
    (parent, { key }) => (typeof key === 'number' ? `${parent}[${key}]` : fieldPath(parent, String(key))),
    '',
  );
  // Every check in instrumentFields.ts has a kind of fault as its message.
  const fault = issue.message as FaultKind;
  return faultAt(path, fault, typeof issue.input === 'string' ? issue.input : '');
}
