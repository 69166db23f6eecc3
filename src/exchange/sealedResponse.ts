import type { Instrument } from '#instrument/Instrument.ts';
import type { Response } from '#response/Response.ts';
import { fromBase64url } from '#shared/base64url.ts';
import { ID_BYTES, idBytes, idOfBytes, type RoundId } from '#shared/Id.ts';
import type { Bytes } from '#shared/ports.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import { decodeMessage, encodeMessage } from './messageCodec.ts';
import { type DecodeRefusal, responseLength } from './responseCodec.ts';
import type { ResponseMessage } from './ResponseMessage.ts';
import type { Sealed, SealingSuite } from './SealingSuite.ts';
import { type Slip, SLIP_BYTES } from './Slip.ts';

/** What the outside of a sealed response tells; the bytes themselves are in docs/formats.md. */
export interface SealedResponse extends Sealed {
  readonly roundId: RoundId;
}

export type EnvelopeRefusal = 'not-ours' | 'unknown-version' | 'truncated' | 'too-large';

/**
 * Why a sealed response cannot be opened. `tampered-or-wrong-key` is also what a response to another instrument
 * gives: sealing cannot tell these apart.
 */
export type OpenRefusal = EnvelopeRefusal | 'wrong-round' | 'tampered-or-wrong-key' | DecodeRefusal;

/**
 * Why a response cannot be sealed. `does-not-fit`: it is no response to this instrument (see `checkResponse`).
 * `unusable-key`: no X25519 public key.
 */
export type SealRefusal = 'does-not-fit' | 'unusable-key';

/** Which answers to which questions of which round; `instrumentHash` is SHA-256 as base64url. */
interface Context {
  readonly instrument: Instrument;
  readonly instrumentHash: string;
  readonly roundId: RoundId;
  readonly suite: SealingSuite;
}

/** Far above what any instrument needs: 500 items of 11 points come to some 320 bytes. */
export const SEALED_BYTES_MAX = 4096;

const MAGIC = [0x53, 0x52, 0x54]; // "SRT"
const VERSION = 1;
const ROUND_AT = MAGIC.length + 1;
const KEY_AT = ROUND_AT + ID_BYTES;
const CIPHERTEXT_AT = KEY_AT + 32;
const TAG_BYTES = 16;
const INFO_LABEL = 'srt sealed response v1\0';

/** Seals the response, on its slip or on none, so that only the round's private key opens it. `publicKey`: base64url, as a round carries it. */
export async function sealResponse({
  response,
  slip = null,
  ...context
}: Context & { response: Response; slip?: Slip | null; publicKey: string }): Promise<
  Result<Bytes, SealRefusal>
> {
  return sealMessage({ ...context, message: { kind: 'response', response, slip } });
}

/** As `sealResponse`, for a withdrawal too. From the outside the two look alike and are equally long. */
export async function sealMessage(
  sending: Context & { message: ResponseMessage; publicKey: string },
): Promise<Result<Bytes, SealRefusal>> {
  const { message, instrument, instrumentHash, roundId, suite } = sending;
  const plaintext = encodeMessage(instrument, message);
  if (!plaintext.ok) return plaintext;

  const publicKey = fromBase64url(sending.publicKey);
  if (publicKey === null) return err('unusable-key');
  const info = infoOf(roundId, instrumentHash);
  const sealed = await suite.seal({ publicKey, info, plaintext: plaintext.value });
  return sealed.ok ? ok(writeSealedResponse({ roundId, ...sealed.value })) : sealed;
}

/** The message in sealed bytes from anywhere: nothing about them is trusted. `privateKey`: 32 bytes. */
export async function openMessage(
  received: Context & { bytes: Bytes; privateKey: Bytes },
): Promise<Result<ResponseMessage, OpenRefusal>> {
  const { bytes, instrument, instrumentHash, roundId, privateKey, suite } = received;
  const sealed = readSealedResponse(bytes);
  if (!sealed.ok) return sealed;
  if (sealed.value.roundId !== roundId) return err('wrong-round');

  const info = infoOf(roundId, instrumentHash);
  const plaintext = await suite.open({ privateKey, info, sealed: sealed.value });
  return plaintext.ok ? decodeMessage(instrument, plaintext.value) : err('tampered-or-wrong-key');
}

/** The outside of a sealed response: whose round it is for, without opening it. */
export function readSealedResponse(bytes: Bytes): Result<SealedResponse, EnvelopeRefusal> {
  if (MAGIC.some((byte, index) => bytes[index] !== byte)) return err('not-ours');
  const version = bytes[MAGIC.length];
  if (version !== undefined && version !== VERSION) return err('unknown-version');
  if (bytes.length < CIPHERTEXT_AT + TAG_BYTES) return err('truncated');
  if (bytes.length > SEALED_BYTES_MAX) return err('too-large');
  return ok({
    roundId: idOfBytes(bytes.subarray(ROUND_AT, KEY_AT)),
    encapsulatedKey: bytes.subarray(KEY_AT, CIPHERTEXT_AT),
    ciphertext: bytes.subarray(CIPHERTEXT_AT),
  });
}

/** What the length of a message tells to who cannot open it. */
export interface Unopened {
  /** Whether it is as long as one that was made with a slip. */
  readonly hasSlip: boolean;
}

/**
 * What can be told of sealed bytes by who cannot open them: whether they are of this round, and as long as a message to
 * this instrument is, with a slip or without.
 */
export function checkUnopened(
  bytes: Bytes,
  { instrument, roundId }: Pick<Context, 'instrument' | 'roundId'>,
): Result<Unopened, EnvelopeRefusal | 'wrong-round' | 'too-long'> {
  const sealed = readSealedResponse(bytes);
  if (!sealed.ok) return sealed;
  if (sealed.value.roundId !== roundId) return err('wrong-round');
  const beyond = sealed.value.ciphertext.length - TAG_BYTES - responseLength(instrument);
  if (beyond < 0) return err('truncated');
  return beyond === 0 || beyond === SLIP_BYTES ? ok({ hasSlip: beyond > 0 }) : err('too-long');
}

function writeSealedResponse({ roundId, encapsulatedKey, ciphertext }: SealedResponse): Bytes {
  return new Uint8Array([...MAGIC, VERSION, ...idBytes(roundId), ...encapsulatedKey, ...ciphertext]);
}

/** Binds the response to its round and its instrument: under any other info it does not open. */
function infoOf(roundId: RoundId, instrumentHash: string): Bytes {
  const hash = fromBase64url(instrumentHash);
  if (hash?.length !== 32) throw new RangeError(`not a SHA-256: ${instrumentHash}`);
  return new Uint8Array([...new TextEncoder().encode(INFO_LABEL), ...idBytes(roundId), ...hash]);
}
