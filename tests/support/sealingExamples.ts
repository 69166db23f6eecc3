import type { ResponseMessage } from '#exchange/ResponseMessage.ts';
import { sealMessage } from '#exchange/sealedResponse.ts';
import { hpkeSealingSuite } from '#platform/crypto/hpkeSealingSuite.ts';
import type { Response } from '#response/Response.ts';
import { toBase64url } from '#shared/base64url.ts';
import { newId } from '#shared/Id.ts';
import type { Bytes } from '#shared/ports.ts';
import { seededRandomBytes } from './fixedPorts.ts';
import { smallInstrument } from './smallInstrument.ts';

const randomBytes = seededRandomBytes(19);
const keys = await hpkeSealingSuite.generateKeyPair();

/** An open round with the small instrument, as both sides of the exchange know it. */
export const sealedRound = {
  instrument: smallInstrument,
  instrumentHash: toBase64url(randomBytes(32)),
  roundId: newId<'round'>(randomBytes),
  suite: hpkeSealingSuite,
  publicKey: toBase64url(keys.publicKey),
  privateKey: keys.privateKey,
};

export function sealed(response: Response): Promise<Bytes> {
  return sealedMessage({ kind: 'response', response, slip: null });
}

export async function sealedMessage(message: ResponseMessage): Promise<Bytes> {
  const bytes = await sealMessage({ ...sealedRound, message });
  if (!bytes.ok) throw new Error(bytes.error);
  return bytes.value;
}

/** The bytes with one bit changed; bit 0 is the lowest of the first byte. */
export function bitFlipped(bytes: Bytes, bit: number): Bytes {
  const at = Math.floor(bit / 8);
  return bytes.with(at, (bytes[at] ?? 0) ^ (1 << (bit % 8)));
}
