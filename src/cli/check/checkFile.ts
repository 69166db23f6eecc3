import { instrumentFaultSentence } from '#cli/loadInstrument.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import { parseInstrumentText } from '#instrument/parseInstrument.ts';
import type { Digest } from '#shared/ports.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import { checkEnvelope } from './checkEnvelope.ts';
import { refusalSentence } from './refusalSentence.ts';

/** What an instrument file or a file `.srt.json` holds, or a sentence for each fault. What is encrypted stays so. */
export async function checkFile(
  path: string,
  text: string,
  digest: Digest,
): Promise<Result<string, readonly string[]>> {
  const kind = envelopeKind(text);
  if (kind !== null) {
    const checked = await checkEnvelope(kind, text, digest);
    return checked.ok ? checked : err(checked.error.map((refusal) => `${path}: ${refusalSentence(refusal)}`));
  }
  const instrument = parseInstrumentText(text);
  return instrument.ok
    ? ok(describedInstrument(instrument.value))
    : err(instrument.error.map((fault) => instrumentFaultSentence(path, fault)));
}

/** What stands in `srt`, also in a file that was cut short; `null` where the file has no such field. */
function envelopeKind(text: string): string | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return /^\s*\{\s*"srt"\s*:\s*"([^"]*)/.exec(text)?.[1] ?? null;
  }
  const kind = typeof json === 'object' && json !== null && 'srt' in json ? json.srt : null;
  return typeof kind === 'string' ? kind : null;
}

function describedInstrument({ id, version, dimensions, items, languages }: Instrument): string {
  const parts = [`${dimensions.length} dimensions`, `${items.length} items`, languages.join(' and ')];
  return `instrument ${id} ${version}: ${parts.join(', ')}`;
}
