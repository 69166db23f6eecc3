import type { Instrument, Scale } from '#instrument/Instrument.ts';
import { checkResponse } from '#response/checkResponse.ts';
import { answerTo } from '#response/completeness.ts';
import type { Answer, Answers, Response } from '#response/Response.ts';
import { ID_BYTES, idBytes, idOfBytes } from '#shared/Id.ts';
import type { Bytes } from '#shared/ports.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import { pack, packedLength, unpack } from './mixedRadix.ts';

/** `out-of-range`: no combination of answers to this instrument, or answers in a withdrawal. */
export type DecodeRefusal = 'truncated' | 'too-long' | 'unknown-kind' | 'unknown-role' | 'out-of-range';

export const RESPONSE_KIND = 0;
const REVISION_AT = 1 + ID_BYTES;
const ROLE_AT = REVISION_AT + 2;
const ANSWERS_AT = ROLE_AT + 1;
const ROLES_MAX = 255;

/**
 * The response as the bytes that are sealed (docs/formats.md gives them one by one). Their number depends on the
 * instrument only, so a sealed response does not tell how much was answered.
 * `does-not-fit`: `checkResponse` finds faults, or the role is past the 255th of the instrument.
 */
export function encodeResponse(instrument: Instrument, response: Response): Result<Bytes, 'does-not-fit'> {
  const { responseId, revision, role, answers } = response;
  const roleNumber = instrument.roles.findIndex(({ id }) => id === role) + 1;
  if (checkResponse(instrument, response).length > 0 || roleNumber > ROLES_MAX) return err('does-not-fit');

  const states = instrument.items.map((item) => stateOf(answerTo(answers, item.id), instrument.scale));
  return ok(
    new Uint8Array([
      RESPONSE_KIND,
      ...idBytes(responseId),
      ...[revision >> 8, revision & 0xff],
      roleNumber,
      ...pack(states, stateCount(instrument.scale)),
    ]),
  );
}

/** The one response that has these bytes under this instrument. */
export function decodeResponse(instrument: Instrument, bytes: Bytes): Result<Response, DecodeRefusal> {
  const [kind] = bytes;
  if (kind === undefined) return err('truncated');
  if (kind !== RESPONSE_KIND) return err('unknown-kind');

  const length = responseLength(instrument);
  if (bytes.length < length) return err('truncated');
  if (bytes.length > length) return err('too-long');

  const [high = 0, low = 0, roleNumber = 0] = bytes.subarray(REVISION_AT, ANSWERS_AT);
  const role = roleNumber === 0 ? null : instrument.roles[roleNumber - 1]?.id;
  if (role === undefined) return err('unknown-role');

  const states = unpack(bytes.subarray(ANSWERS_AT), stateCount(instrument.scale), instrument.items.length);
  if (states === null) return err('out-of-range');
  return ok({
    responseId: idOfBytes(bytes.subarray(1, REVISION_AT)),
    revision: (high << 8) | low,
    role,
    answers: answersOf(states, instrument),
  });
}

/** How many bytes every response to this instrument has. */
export function responseLength({ items, scale }: Pick<Instrument, 'items' | 'scale'>): number {
  return ANSWERS_AT + packedLength(items.length, stateCount(scale));
}

/** Two states beside the points of the scale: 0 not answered, 1 don't know or not applicable, 2 the lowest point. */
function stateCount(scale: Scale): number {
  return scale.max - scale.min + 1 + 2;
}

function stateOf(answer: Answer | undefined, scale: Scale): number {
  if (answer === undefined) return 0;
  return answer === 'na' ? 1 : answer - scale.min + 2;
}

function answersOf(states: readonly number[], { items, scale }: Instrument): Answers {
  const answered = items.flatMap(({ id }, index): [string, Answer][] => {
    const state = states[index] ?? 0;
    if (state === 0) return [];
    return [[id, state === 1 ? 'na' : state - 2 + scale.min]];
  });
  return Object.fromEntries(answered);
}
