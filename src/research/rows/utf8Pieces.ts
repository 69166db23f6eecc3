import { utf16At } from '#shared/decodeText.ts';
import type { Bytes } from '#shared/ports.ts';

/** The pieces of a text file as they are, or turned into UTF-8 where it is UTF-16. */
export function* utf8Pieces(pieces: Iterable<Bytes>): Generator<Bytes> {
  let held: Bytes | null = new Uint8Array();
  let decoder: TextDecoder | null = null;
  const encoder = new TextEncoder();
  for (const piece of pieces) {
    let bytes = piece;
    if (held !== null) {
      bytes = joined(held, piece);
      held = bytes.length < START_BYTES ? bytes : null;
      if (held !== null) continue;
      const kind = utf16At(bytes);
      decoder = kind === null ? null : new TextDecoder(kind);
    }
    yield decoder === null ? bytes : encoder.encode(decoder.decode(bytes, { stream: true }));
  }
  if (held !== null) yield held;
  else if (decoder !== null) yield encoder.encode(decoder.decode());
}

/** Of these the encoding can be told. */
const START_BYTES = 4;

function joined(one: Bytes, other: Bytes): Bytes {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
