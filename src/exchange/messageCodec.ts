import type { Instrument } from '../instrument/Instrument.ts';
import type { Response } from '../response/Response.ts';
import type { Bytes } from '../shared/ports.ts';
import { err, ok } from '../shared/Result.ts';
import type { Result } from '../shared/Result.ts';
import { decodeResponse, encodeResponse, RESPONSE_KIND } from './responseCodec.ts';
import type { DecodeRefusal } from './responseCodec.ts';
import type { ResponseMessage } from './ResponseMessage.ts';

const WITHDRAWAL_KIND = 1;

/**
 * The message as the bytes that are sealed (docs/formats.md). A withdrawal is written as a response without role or
 * answers, but of another kind: so it is exactly as long as a response, and the sealed bytes do not tell them apart.
 * `does-not-fit`: it is no response to this instrument, or the revision is none.
 */
export function encodeMessage(
  instrument: Instrument,
  message: ResponseMessage,
): Result<Bytes, 'does-not-fit'> {
  if (message.kind === 'response') return encodeResponse(instrument, message.response);
  const { responseId, revision } = message;
  const empty = encodeResponse(instrument, { responseId, revision, role: null, answers: {} });
  return empty.ok ? ok(empty.value.with(0, WITHDRAWAL_KIND)) : empty;
}

/** The one message that has these bytes under this instrument. */
export function decodeMessage(instrument: Instrument, bytes: Bytes): Result<ResponseMessage, DecodeRefusal> {
  const isWithdrawal = bytes[0] === WITHDRAWAL_KIND;
  const decoded = decodeResponse(instrument, isWithdrawal ? bytes.with(0, RESPONSE_KIND) : bytes);
  if (!decoded.ok) return decoded;
  const response = decoded.value;
  if (!isWithdrawal) return ok({ kind: 'response', response });
  if (!isEmpty(response)) return err('out-of-range');
  return ok({ kind: 'withdrawal', responseId: response.responseId, revision: response.revision });
}

function isEmpty({ role, answers }: Response): boolean {
  return role === null && Object.keys(answers).length === 0;
}
