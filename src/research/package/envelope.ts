import * as v from 'valibot';

import { err, ok, type Result } from '#shared/Result.ts';

export type EnvelopeRefusal = 'not-ours' | 'unknown-version' | 'truncated';

const VERSION = 1;

/** The text of a `.srt.json` file of this kind. */
export function writeEnvelope(kind: string, contents: Readonly<Record<string, string>>): string {
  return JSON.stringify({ srt: kind, version: VERSION, ...contents });
}

/** The JSON value in the text of a file from anywhere, which says that it is of this kind; the rest of it may be anything. */
export function readEnvelope(kind: string, text: string): Result<unknown, EnvelopeRefusal> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    const start = `{"srt":${JSON.stringify(kind)}`;
    return err(text.startsWith(start) || start.startsWith(text) ? 'truncated' : 'not-ours');
  }
  const any = v.safeParse(anyEnvelope, json);
  if (!any.success || any.output.srt !== kind) return err('not-ours');
  return any.output.version === VERSION ? ok(json) : err('unknown-version');
}

const anyEnvelope = v.object({ srt: v.string(), version: v.number() });
