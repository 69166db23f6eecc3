import { invitationTo } from '#exchange/Invitation.ts';
import type { DeviceStorage } from '#ports/DeviceStorage.ts';
import type { RoundId } from '#shared/Id.ts';
import type { TermsOfAnswering } from './TermsOfAnswering.ts';

/** `damaged-own`: what this device's member has of the round cannot be read. */
export type NoTerms = 'missing' | 'damaged-record' | 'damaged-own' | 'not-open' | 'closed';

/**
 * The terms of the round on this device, or else of the one its member was invited to. Where a facilitator opens the
 * link to their own round, the round itself counts, until it closes: what they had of their own is then still theirs.
 */
export async function readTerms(
  storage: DeviceStorage,
  roundId: RoundId | null,
): Promise<TermsOfAnswering | NoTerms> {
  if (roundId === null) return 'missing';
  const round = await storage.rounds.get(roundId);
  if (!round.ok) return round.error === 'missing' ? readInvited(storage, roundId) : round.error;
  if (round.value.status === 'prepared') return 'not-open';
  if (round.value.status === 'closed') {
    const invited = await readInvited(storage, roundId);
    return invited === 'missing' ? 'closed' : invited;
  }
  const network = await storage.networks.get(round.value.networkId);
  if (!network.ok) return network.error;
  const instrument = await storage.instruments.get(round.value.instrument.hash);
  if (!instrument.ok) return 'damaged-record';
  const invitation = invitationTo(round.value, network.value);
  return {
    invitation,
    instrument: instrument.value,
    participation: null,
    takesSlip: round.value.slips > 0,
  };
}

async function readInvited(storage: DeviceStorage, roundId: RoundId): Promise<TermsOfAnswering | NoTerms> {
  const participation = await storage.participations.get(roundId);
  if (!participation.ok) return participation.error === 'missing' ? 'missing' : 'damaged-own';
  const { invitation } = participation.value;
  const instrument = await storage.instruments.get(invitation.instrument.hash);
  if (!instrument.ok) return 'damaged-own';
  return {
    invitation,
    instrument: instrument.value,
    participation: participation.value,
    takesSlip: false,
  };
}
