import type { Network } from '#round/Network.ts';
import type { RoundTerms } from '#round/Round.ts';
import { toBase64url } from '#shared/base64url.ts';
import { newId } from '#shared/Id.ts';
import { seededRandomBytes } from './fixedPorts.ts';

/** A network as a facilitator would describe it. */
export const exampleNetwork: Network = {
  id: newId(seededRandomBytes(1)),
  name: 'Lerarennetwerk Rekenen',
  kind: 'lerarennetwerk',
  theme: 'Hoe maken we rekenen betekenisvol?',
  memberCount: 12,
  startYear: 2024,
  organisation: 'Pabo Zuid',
  invented: false,
};

/** Terms that can be prepared on any day up to 1 June 2027. */
export const exampleTerms: RoundTerms = {
  schoolYear: '2026-2027',
  instrument: { id: 'small', version: '1.0.0', hash: toBase64url(seededRandomBytes(2)(32)) },
  limits: { mean: 5, spread: 8, counts: 10, difference: 3 },
  safeAgainst: 1,
  asksRole: true,
  forResearch: false,
  keepers: 1,
  slips: 0,
  closesOn: '2027-06-01',
  deleteAfter: '2027-12-01',
};
