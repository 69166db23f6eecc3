import type { Instrument } from '#instrument/Instrument.ts';
import type { Response } from '#response/Response.ts';
import type { Bytes } from '#shared/ports.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import { type DecodeRefusal, decodeResponse, encodeResponse, RESPONSE_KIND } from './responseCodec.ts';
import type { ResponseMessage } from './ResponseMessage.ts';
import { SLIP_BYTES, slipBytes, slipOfBytes } from './Slip.ts';

/** The kinds as two bits: a withdrawal, and made with a slip. */
const WITHDRAWAL = 1;
const WITH_SLIP = 2;

/**
 * The message as the bytes that are sealed (docs/formats.md). A withdrawal is written as a response without role or
 * answers, but of another kind: so it is exactly as long as a response, and the sealed bytes do not tell them apart.
 * The slip comes last. `does-not-fit`: it is no response to this instrument, or the revision is none.
 */
export function encodeMessage(
  instrument: Instrument,
  message: ResponseMessage,
): Result<Bytes, 'does-not-fit'> {
  const encoded = encodeResponse(instrument, responseIn(message));
  if (!encoded.ok) return encoded;
  const { kind, slip } = message;
  const kindByte = (kind === 'withdrawal' ? WITHDRAWAL : 0) | (slip === null ? 0 : WITH_SLIP);
  return ok(new Uint8Array([...encoded.value.with(0, kindByte), ...(slip === null ? [] : slipBytes(slip))]));
}

/** The one message that has these bytes under this instrument. */
export function decodeMessage(instrument: Instrument, bytes: Bytes): Result<ResponseMessage, DecodeRefusal> {
  const kind = bytes[0] ?? 0;
  if (kind > (WITHDRAWAL | WITH_SLIP)) return err('unknown-kind');
  const slipAt = Math.max(0, bytes.length - ((kind & WITH_SLIP) === 0 ? 0 : SLIP_BYTES));
  const withoutSlip = bytes.slice(0, slipAt);
  withoutSlip[0] = RESPONSE_KIND;
  const decoded = decodeResponse(instrument, withoutSlip);
  if (!decoded.ok) return decoded;

  const response = decoded.value;
  const slip = slipAt === bytes.length ? null : slipOfBytes(bytes.subarray(slipAt));
  if ((kind & WITHDRAWAL) === 0) return ok({ kind: 'response', response, slip });
  if (!isEmpty(response)) return err('out-of-range');
  return ok({ kind: 'withdrawal', responseId: response.responseId, revision: response.revision, slip });
}

function responseIn(message: ResponseMessage): Response {
  if (message.kind === 'response') return message.response;
  const { responseId, revision } = message;
  return { responseId, revision, role: null, answers: {} };
}

function isEmpty({ role, answers }: Response): boolean {
  return role === null && Object.keys(answers).length === 0;
}
