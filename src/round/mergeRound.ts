import { canonicalJson } from '#shared/canonicalJson.ts';
import type { Round } from './Round.ts';

const STEP: Readonly<Record<Round['status'], number>> = { prepared: 0, open: 1, closed: 2 };

/**
 * The round as it is after `incoming` came in: whichever of the two is further, and what is here where they are as
 * far; `null` when they are two rounds under one id (opened on two devices, each with a key of its own). A round that
 * is open here closes only with its edition (`published`), because a closed round can no longer make one.
 */
export function mergeRound(here: Round | undefined, incoming: Round, published: boolean): Round | null {
  if (here === undefined) return incoming;
  if (!isSameRound(here, incoming)) return null;
  if (here.status === 'open' && incoming.status === 'closed' && !published) return here;
  return STEP[incoming.status] > STEP[here.status] ? incoming : here;
}

/** What is fixed when a round opens is the same on every device. */
function isSameRound(here: Round, incoming: Round): boolean {
  if (here.networkId !== incoming.networkId) return false;
  if (here.status === 'prepared' || incoming.status === 'prepared') return true;
  return fixedTerms(here) === fixedTerms(incoming);
}

function fixedTerms({
  publicKey,
  instrument,
  limits,
  safeAgainst,
  asksRole,
  forResearch,
  keepers,
  slips,
}: Exclude<Round, { status: 'prepared' }>): string {
  return canonicalJson({ publicKey, instrument, limits, safeAgainst, asksRole, forResearch, keepers, slips });
}
