import type { Instrument } from '#instrument/Instrument.ts';
import type { Response } from '#response/Response.ts';
import type { Bytes } from '#shared/ports.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import { type DecodeRefusal, decodeResponse, encodeResponse, RESPONSE_KIND } from './responseCodec.ts';
import type { ResponseMessage } from './ResponseMessage.ts';
import { SLIP_BYTES, slipBytes, slipOfBytes } from './Slip.ts';

/** The kinds as three bits: a withdrawal, made with a slip, and a response that may stand beside an earlier one. */
const WITHDRAWAL = 1;
const WITH_SLIP = 2;
const BESIDE_EARLIER = 4;

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
  const { slip } = message;
  const kindByte = kindOf(message) | (slip === null ? 0 : WITH_SLIP);
  return ok(new Uint8Array([...encoded.value.with(0, kindByte), ...(slip === null ? [] : slipBytes(slip))]));
}

/** The one message that has these bytes under this instrument. */
export function decodeMessage(instrument: Instrument, bytes: Bytes): Result<ResponseMessage, DecodeRefusal> {
  const kind = bytes[0] ?? 0;
  const isWithdrawal = (kind & WITHDRAWAL) !== 0;
  const isBeside = (kind & BESIDE_EARLIER) !== 0;
  if (kind > (WITHDRAWAL | WITH_SLIP | BESIDE_EARLIER) || (isWithdrawal && isBeside))
    return err('unknown-kind');
  const slipAt = Math.max(0, bytes.length - ((kind & WITH_SLIP) === 0 ? 0 : SLIP_BYTES));
  const withoutSlip = bytes.slice(0, slipAt);
  withoutSlip[0] = RESPONSE_KIND;
  const decoded = decodeResponse(instrument, withoutSlip);
  if (!decoded.ok) return decoded;

  const response = { ...decoded.value, ...(isBeside && { besideEarlier: true as const }) };
  const slip = slipAt === bytes.length ? null : slipOfBytes(bytes.subarray(slipAt));
  if (!isWithdrawal) return ok({ kind: 'response', response, slip });
  if (!isEmpty(response)) return err('out-of-range');
  return ok({ kind: 'withdrawal', responseId: response.responseId, revision: response.revision, slip });
}

function kindOf(message: ResponseMessage): number {
  if (message.kind === 'withdrawal') return WITHDRAWAL;
  return message.response.besideEarlier === true ? BESIDE_EARLIER : 0;
}

function responseIn(message: ResponseMessage): Response {
  if (message.kind === 'response') return message.response;
  const { responseId, revision } = message;
  return { responseId, revision, role: null, answers: {} };
}

function isEmpty({ role, answers }: Response): boolean {
  return role === null && Object.keys(answers).length === 0;
}
