import { publishEdition } from '#aggregation/publishEdition.ts';
import { openAllResponses } from '#exchange/openAllResponses.ts';
import type { ResponseMessage } from '#exchange/ResponseMessage.ts';
import { sealMessage } from '#exchange/sealedResponse.ts';
import { hashInstrument } from '#instrument/hashInstrument.ts';
import { hpkeSealingSuite as suite } from '#platform/crypto/hpkeSealingSuite.ts';
import { anonymise } from '#research/package/anonymise.ts';
import { sealResearchPackage } from '#research/package/researchPackageFile.ts';
import type { Response } from '#response/Response.ts';
import { toBase64url } from '#shared/base64url.ts';
import { newId } from '#shared/Id.ts';
import type { Result } from '#shared/Result.ts';
import { nodeDigest, seededRandomBytes } from '#tests/support/fixedPorts.ts';
import { srtInstrument as instrument } from '#tests/support/smallInstrument.ts';
import type { InvitedRound } from './invitedRounds.ts';

const randomBytes = seededRandomBytes(71);
const { id, version } = instrument;
const hash = await hashInstrument(instrument, nodeDigest);

export const instrumentReference = { id, version, hash };

/**
 * The round as it goes: every response sealed to the key of the round, some more than once; opened, published as an
 * edition, and packed for the office. The text of the package's file.
 */
export async function packageOfRound(round: InvitedRound, officeKey: string): Promise<string> {
  const roundId = newId<'round'>(randomBytes);
  const keys = await suite.generateKeyPair();
  const publicKey = toBase64url(keys.publicKey);
  const asked = { instrument, instrumentHash: hash, roundId, suite };
  const sealed = await Promise.all(
    messagesOf(round.responses).map(async (message) =>
      valueOf(await sealMessage({ ...asked, message, publicKey })),
    ),
  );
  const opened = await openAllResponses({
    ...asked,
    sealed: [...sealed, ...sealed.slice(0, 3)],
    privateKey: keys.privateKey,
    slips: [],
  });
  const { network, schoolYear, limits, asksRole } = round;
  const source = { instrument, limits, asksRole, responses: opened.responses };
  const about = {
    roundId,
    schoolYear,
    instrumentReference,
    memberCount: null,
    invented: true,
  };
  const edition = await publishEdition(
    { ...about, ...source, safeAgainst: 1, keepers: 1, number: 1, publishedOn: '2026-06-30' },
    nodeDigest,
  );
  const contents = {
    ...about,
    instrument,
    network,
    edition: { number: edition.number, hash: edition.hash },
    rows: valueOf(anonymise(source, randomBytes)),
    attention: null,
  };
  return valueOf(await sealResearchPackage({ contents, publicKey: officeKey, suite }));
}

/** The first member changed their mind; and somebody answered who then withdrew. */
function messagesOf(responses: readonly Response[]): readonly ResponseMessage[] {
  const [first, ...others] = responses;
  if (first === undefined) return [];
  const left = { ...first, responseId: newId<'response'>(randomBytes) };
  const asResponse = (response: Response): ResponseMessage => ({ kind: 'response', response, slip: null });
  return [
    asResponse({ ...first, answers: {} }),
    asResponse({ ...first, revision: 1 }),
    ...others.map(asResponse),
    asResponse(left),
    { kind: 'withdrawal', responseId: left.responseId, revision: 1, slip: null },
  ];
}

function valueOf<Value>(result: Result<Value, string>): Value {
  if (!result.ok) throw new Error(result.error);
  return result.value;
}
