import { sealMessage } from '#exchange/sealedResponse.ts';
import { hpkeSealingSuite } from '#platform/crypto/hpkeSealingSuite.ts';
import { webDigest } from '#platform/crypto/webDigest.ts';
import { webRandomBytes } from '#platform/crypto/webRandomBytes.ts';
import type { ResearchPackage } from '#research/package/ResearchPackage.ts';
import { openResearchPackage } from '#research/package/researchPackageFile.ts';
import type { ClosedRound, RoundTerms } from '#round/Round.ts';
import { toBase64url } from '#shared/base64url.ts';
import { newId } from '#shared/Id.ts';
import { closeAndPublish } from '#usecases/closing/closeAndPublish.ts';
import { publishAgain } from '#usecases/closing/publishAgain.ts';
import { fixedClock } from './fixedPorts.ts';
import { allAnswered, deviceWithOpenRound, type DeviceWithRound } from './roundsOnDevice.ts';
import { TODAY } from './storageExamples.ts';

export interface ClosedDevice extends Omit<DeviceWithRound, 'round'> {
  readonly round: ClosedRound;
  readonly open: DeviceWithRound;
}

/** What one member says: the same point for every item, and a role or none. */
interface Said {
  readonly point: number;
  readonly role?: string;
}

interface Agreed extends Partial<RoundTerms> {
  readonly invented?: boolean;
}

/** A device on which a round whose members were told of research (unless agreed otherwise) closed with these responses. */
export async function closedForResearch(members: readonly Said[], terms: Agreed = {}): Promise<ClosedDevice> {
  const open = await deviceWithOpenRound({ forResearch: true, ...terms });
  await answerFor(open, members);
  const closed = await closeAndPublish(publishing(open), open.round.id);
  if (!closed.ok) throw new Error(closed.error);
  const round = await open.storage.rounds.get(open.round.id);
  if (!round.ok || round.value.status !== 'closed') throw new Error('not closed');
  return { ...open, round: round.value, open };
}

/** Further members' responses, taken in as they come from elsewhere. */
export async function answerFor(
  { storage, round, instrument }: DeviceWithRound,
  members: readonly Said[],
): Promise<void> {
  const sealed = await Promise.all(
    members.map(async ({ point, role = null }) => {
      const response = {
        responseId: newId<'response'>(webRandomBytes),
        revision: 0,
        role,
        answers: allAnswered(point),
      };
      const bytes = await sealMessage({
        message: { kind: 'response', response, slip: null },
        instrument,
        instrumentHash: round.instrument.hash,
        roundId: round.id,
        publicKey: round.publicKey,
        suite: hpkeSealingSuite,
      });
      if (!bytes.ok) throw new Error(bytes.error);
      return bytes.value;
    }),
  );
  const taken = await storage.responses.takeIn(round.id, sealed);
  if (!taken.ok) throw new Error(taken.error);
}

export async function publishNext(device: ClosedDevice): Promise<void> {
  const published = await publishAgain(publishing(device), device.round.id);
  if (!published.ok) throw new Error(JSON.stringify(published.error));
}

/** A research office with a key of its own, which opens what was sealed to it. */
export async function aResearchOffice(name = 'Onderzoeksbureau Zuid') {
  const { publicKey: bytes, privateKey } = await hpkeSealingSuite.generateKeyPair();
  const publicKey = toBase64url(bytes);
  return {
    name,
    publicKey,
    opens: async (text: string): Promise<ResearchPackage> => {
      const keys = [{ publicKey, privateKey }];
      const opened = await openResearchPackage({ text, keys, suite: hpkeSealingSuite, digest: webDigest });
      if (!opened.ok) throw new Error(opened.error);
      return opened.value;
    },
  };
}

/** So many members who all say the same. */
export function saying(count: number, said: Said): readonly Said[] {
  return Array.from({ length: count }, () => said);
}

function publishing({ storage }: Pick<DeviceWithRound, 'storage'>) {
  return { storage, clock: fixedClock(TODAY), digest: webDigest, sealing: hpkeSealingSuite };
}
