import type { ResponseMessage } from '#exchange/ResponseMessage.ts';
import { sealMessage } from '#exchange/sealedResponse.ts';
import { writeSealedText } from '#exchange/sealedText.ts';
import type { Slip } from '#exchange/Slip.ts';
import { hpkeSealingSuite } from '#platform/crypto/hpkeSealingSuite.ts';
import { webRandomBytes } from '#platform/crypto/webRandomBytes.ts';
import { newId, type ResponseId } from '#shared/Id.ts';
import type { Bytes } from '#shared/ports.ts';
import { allAnswered, type DeviceWithRound } from './roundsOnDevice.ts';

/** A member on a device of their own, whose messages for the round come sealed. */
export function aMember(
  { round, instrument }: DeviceWithRound,
  changes: { instrumentHash?: string; slip?: Slip } = {},
) {
  const slip = changes.slip ?? null;
  const responseId = newId<'response'>(webRandomBytes);
  return {
    responseId,
    answers: (revision = 0) => seal({ kind: 'response', response: response(responseId, revision), slip }),
    withdraws: (revision: number) => seal({ kind: 'withdrawal', responseId, revision, slip }),
  };

  async function seal(message: ResponseMessage): Promise<Bytes> {
    const sealed = await sealMessage({
      message,
      instrument,
      instrumentHash: changes.instrumentHash ?? round.instrument.hash,
      roundId: round.id,
      publicKey: round.publicKey,
      suite: hpkeSealingSuite,
    });
    if (!sealed.ok) throw new Error(sealed.error);
    return sealed.value;
  }
}

/** So many members' first responses. */
export function responsesOf(device: DeviceWithRound, members: number): Promise<Bytes[]> {
  return Promise.all(Array.from({ length: members }, () => aMember(device).answers()));
}

/** Sealed by somebody for this round, with one bit of its ciphertext changed, in an envelope that fits. */
export async function tampered(device: DeviceWithRound): Promise<Bytes> {
  const bytes = await aMember(device).answers();
  const last = bytes.length - 1;
  return bytes.with(last, (bytes[last] ?? 0) ^ 1);
}

export function linkTo(sealed: Bytes): string {
  return `https://srt.example.org/app/#/collect/${writeSealedText(sealed)}`;
}

function response(responseId: ResponseId, revision: number) {
  return { responseId, revision, role: null, answers: allAnswered(revision === 0 ? 2 : 3) };
}
