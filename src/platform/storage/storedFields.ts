import type { Edition } from '#aggregation/Edition.ts';
import type { Dialogue } from '#dialogue/Dialogue.ts';
import type { Participation } from '#exchange/Participation.ts';
import type { Draft } from '#response/Draft.ts';
import type { Network } from '#round/Network.ts';
import type { Round } from '#round/Round.ts';
import type {
  StoredEditionSource,
  StoredInstrument,
  StoredOffice,
  StoredOfficeKey,
  StoredResearchPackage,
  StoredRoundKey,
  StoredRoundSlips,
  StoredSealedResponse,
} from '#ports/storedRecords.ts';

/** Where a stored field may go. What leaves the device is picked by this table and by nothing else. */
export interface FieldPolicy {
  /** It is kept on this device: that is what makes it a stored field. */
  readonly device: true;
  /** To a co-facilitator, or to a backup. `under-passphrase`: only when the whole file is encrypted. */
  readonly handover: boolean | 'under-passphrase';
  /** To the research office, as it is. (Answers go there by another road, opened and anonymised.) */
  readonly research: boolean;
}

/** One policy for every field of every kind of record: the compiler refuses a field without one. */
export type FieldPolicies<Stored> = Readonly<Record<FieldOf<Stored>, FieldPolicy>>;

// The fields of each member of a union, not only those that all of them have.
type FieldOf<Stored> = Stored extends unknown ? keyof Stored : never;

const stays: FieldPolicy = { device: true, handover: false, research: false };
const handover: FieldPolicy = { device: true, handover: true, research: false };
const underPassphrase: FieldPolicy = { device: true, handover: 'under-passphrase', research: false };
const everywhere: FieldPolicy = { device: true, handover: true, research: true };

/**
 * To the research office go no identifiers but the round's, so that one round counts once, no dates, and no free text
 * but the name of the network.
 */
const network: FieldPolicies<Network> = {
  id: handover,
  name: everywhere,
  kind: handover,
  theme: handover,
  memberCount: everywhere,
  startYear: everywhere,
  organisation: handover,
  invented: everywhere,
};

const round: FieldPolicies<Round> = {
  id: everywhere,
  networkId: handover,
  schoolYear: everywhere,
  instrument: everywhere,
  limits: everywhere,
  asksRole: everywhere,
  forResearch: handover,
  slips: handover,
  closesOn: handover,
  deleteAfter: handover,
  status: handover,
  openedOn: handover,
  closedOn: handover,
  publicKey: handover,
};

const roundKey: FieldPolicies<StoredRoundKey> = {
  roundId: underPassphrase,
  privateKey: underPassphrase,
};

const roundSlips: FieldPolicies<StoredRoundSlips> = {
  roundId: underPassphrase,
  slips: underPassphrase,
};

const instrument: FieldPolicies<StoredInstrument> = {
  hash: everywhere,
  instrument: everywhere,
};

/** Answers that were not handed in are the member's own and go nowhere. */
const draft: FieldPolicies<Draft> = {
  roundId: stays,
  instrumentHash: stays,
  responseId: stays,
  role: stays,
  answers: stays,
  step: stays,
};

const sealedResponse: FieldPolicies<StoredSealedResponse> = {
  roundId: handover,
  digest: handover,
  bytes: handover,
};

/** What a member hands in travels by the member's own hand, and by no other road. */
const participation: FieldPolicies<Participation> = {
  roundId: stays,
  invitation: stays,
  responseId: stays,
  revision: stays,
  state: stays,
  sealed: stays,
  answersHash: stays,
};

/** Safe by construction: the limits have been applied and the figures rounded. */
const edition: FieldPolicies<Edition> = {
  roundId: handover,
  number: everywhere,
  publishedOn: handover,
  schoolYear: everywhere,
  instrument: everywhere,
  limits: everywhere,
  responses: everywhere,
  memberCount: everywhere,
  dimensions: everywhere,
  items: everywhere,
  roles: everywhere,
  invented: everywhere,
  hash: everywhere,
};

const editionSource: FieldPolicies<StoredEditionSource> = {
  roundId: handover,
  number: handover,
  digests: handover,
};

/**
 * What people said, in their own words: for who facilitates the network, and never for the research office. Which
 * dimensions were chosen to attend to may go there, where the facilitators share it.
 */
const dialogue: FieldPolicies<Dialogue> = {
  roundId: handover,
  notes: handover,
  attention: everywhere,
  plans: handover,
  stories: handover,
};

const office: FieldPolicies<StoredOffice> = {
  publicKey: handover,
  name: handover,
};

const officeKey: FieldPolicies<StoredOfficeKey> = {
  id: underPassphrase,
  name: underPassphrase,
  publicKey: underPassphrase,
  privateKey: underPassphrase,
};

/** They came to the research office sealed, and go on so. */
const researchPackage: FieldPolicies<StoredResearchPackage> = {
  roundId: handover,
  text: handover,
};

/** By table of the database. */
export const storedFields = {
  networks: network,
  rounds: round,
  roundKeys: roundKey,
  roundSlips,
  instruments: instrument,
  drafts: draft,
  sealedResponses: sealedResponse,
  participations: participation,
  editions: edition,
  editionSources: editionSource,
  dialogues: dialogue,
  offices: office,
  officeKey,
  researchPackages: researchPackage,
};

export type TableName = keyof typeof storedFields;
