import type { Edition } from '#aggregation/Edition.ts';
import type { Dialogue } from '#dialogue/Dialogue.ts';
import type { HandedIn, Participation } from '#exchange/Participation.ts';
import type { SecondKey } from '#exchange/SecondKey.ts';
import type { Slip } from '#exchange/Slip.ts';
import type { SlipRuleName } from '#exchange/slipRule.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import type { OfficeKey } from '#research/package/OfficeKey.ts';
import type { Draft } from '#response/Draft.ts';
import type { DraftChange } from '#response/DraftChange.ts';
import type { Network } from '#round/Network.ts';
import type { ClosedRound, OpenRound, PreparedRound, Round } from '#round/Round.ts';
import type { NetworkId, ResponseId, RoundId } from '#shared/Id.ts';
import type { Bytes } from '#shared/ports.ts';
import type { Result } from '#shared/Result.ts';
import type { StoredInstrument } from '#stored/instruments.ts';
import type { StoredOffice } from '#stored/offices.ts';
import type { StoredResearchPackage } from '#stored/researchPackages.ts';
import type { TableName } from '#stored/storedTables.ts';
import type { StorageWatch } from './StorageWatch.ts';

/**
 * Everything this device keeps. Reads may run inside a live query. Every write is one transaction: it happens whole
 * or not at all. Nothing read back is trusted: a record that does not hold what it should is `damaged-record`, stays
 * stored as it is, and never keeps the others from being read.
 */
export interface DeviceStorage {
  readonly networks: {
    all(): Promise<Records<Network>>;
    get(id: NetworkId): Promise<Result<Network, ReadFailure>>;
    save(network: Network): Promise<Result<void, WriteFailure>>;
    /** With its rounds, keys, drafts, sealed responses, editions and dialogues. */
    remove(id: NetworkId): Promise<Result<void, WriteFailure>>;
  };
  readonly instruments: {
    /** In no particular order. */
    all(): Promise<Records<StoredInstrument>>;
    get(hash: string): Promise<Result<Instrument, ReadFailure>>;
    save(hash: string, instrument: Instrument): Promise<Result<void, WriteFailure>>;
  };
  readonly rounds: {
    all(): Promise<Records<Round>>;
    ofNetwork(id: NetworkId): Promise<Records<Round>>;
    get(id: RoundId): Promise<Result<Round, ReadFailure>>;
    /**
     * A new prepared round or a change to one; refuses (`storage-failed`) to touch a round that has been opened.
     * `school-year-taken` when it would take the school year of another round of its network.
     */
    prepare(round: PreparedRound): Promise<Result<void, WriteFailure | 'school-year-taken'>>;
    /**
     * Keeps the round's key, or the half of it that stays here, and its slips apart from the round. `school-year-taken` when another round of its network
     * and school year, come in from a backup, has been opened before.
     */
    open(
      round: OpenRound,
      kept: Bytes,
      slips: readonly Slip[],
    ): Promise<Result<void, WriteFailure | 'school-year-taken'>>;
    /**
     * Keeps the edition with what it was made from, and erases a draft that was not handed in. `sealed`: all sealed
     * responses as they were read; `responses-changed` when these are not the stored ones any more: the edition would
     * lack what was handed in meanwhile.
     */
    close(
      round: ClosedRound,
      edition: Edition,
      sealed: readonly Bytes[],
    ): Promise<Result<void, WriteFailure | 'responses-changed'>>;
    /** Of a closed round: deletes the sealed responses, the key and the slips for good. The round, its editions and its dialogue stay. */
    forgetResponses(id: RoundId): Promise<Result<void, WriteFailure>>;
    /** The private key, or where the round has two keepers half of it. It lies locked on the device. */
    keptKey(id: RoundId): Promise<Result<Bytes, KeyFailure>>;
    /** In the order of their characters; none where the round has none. `missing` where it had some and lost them. */
    slips(id: RoundId): Promise<Result<readonly Slip[], ReadFailure>>;
    remove(id: RoundId): Promise<Result<void, WriteFailure>>;
  };
  readonly drafts: {
    get(id: RoundId): Promise<Result<Draft, ReadFailure>>;
    /** Puts the draft in place of any earlier one of the round. */
    start(draft: Draft): Promise<Result<void, WriteFailure>>;
    /** `draft-gone` when the stored draft is no longer this response's. Resolves when the change is committed. */
    change(
      id: RoundId,
      response: ResponseId,
      change: DraftChange,
    ): Promise<Result<Draft, WriteFailure | 'draft-gone'>>;
    discard(id: RoundId): Promise<Result<void, WriteFailure>>;
  };
  readonly responses: {
    /** Keeps the sealed response and erases the draft, both or neither. */
    handIn(
      id: RoundId,
      response: ResponseId,
      sealed: Bytes,
    ): Promise<Result<void, WriteFailure | 'draft-gone' | 'round-closed'>>;
    /**
     * Keeps sealed responses that came from elsewhere, each once: one that is here already is `known` and stays as it
     * is. Taken in while the round is open, and after closing, to wait for a next edition, for as long as its key is
     * here.
     */
    takeIn(
      id: RoundId,
      sealed: readonly Bytes[],
    ): Promise<Result<{ added: number; known: number }, WriteFailure | 'not-collecting'>>;
    count(id: RoundId): Promise<number>;
    /** In an order that says nothing about who handed in when. */
    sealed(id: RoundId): Promise<readonly Bytes[]>;
  };
  /** Of a member on a device of their own. */
  readonly participations: {
    all(): Promise<Records<Participation>>;
    get(id: RoundId): Promise<Result<Participation, ReadFailure>>;
    /** Where this round has a participation already, that one stays: opening a link twice forgets nothing. */
    save(participation: Participation): Promise<Result<void, WriteFailure>>;
    /** Keeps what the member said when asked whether they had handed in before. */
    saidBefore(
      id: RoundId,
      handedInBefore: boolean,
    ): Promise<Result<void, WriteFailure | 'not-participating'>>;
    /**
     * Keeps what was handed in, and the draft. `not-participating` when the stored participation is not this
     * response's, or has come to this revision already (in another tab).
     */
    handedIn(
      id: RoundId,
      response: ResponseId,
      handedIn: HandedIn,
    ): Promise<Result<void, WriteFailure | 'not-participating'>>;
    /** With its draft: nothing of the member in this round stays on the device. */
    remove(id: RoundId): Promise<Result<void, WriteFailure>>;
  };
  readonly editions: {
    /**
     * Adds a further edition of a closed round, with what it was made from; the ones before it stay. Refused
     * (`storage-failed`) unless its number is the next; `responses-changed` as for `rounds.close`.
     */
    publish(
      edition: Edition,
      sealed: readonly Bytes[],
    ): Promise<Result<void, WriteFailure | 'responses-changed'>>;
    /**
     * The sealed responses each edition of the round was made from, by the edition's number. An edition for which
     * that is not known (any more) on this device is absent.
     */
    sources(id: RoundId): Promise<ReadonlyMap<number, SealedSource>>;
    ofRound(id: RoundId): Promise<Records<Edition>>;
    /** Of all rounds of the network, oldest school year first. */
    ofNetwork(id: NetworkId): Promise<Records<Edition>>;
  };
  /** One of each round. */
  readonly dialogues: {
    get(id: RoundId): Promise<Result<Dialogue, ReadFailure>>;
    /**
     * Puts the whole dialogue in place of `before`, the one it was made from; an empty one where none is stored.
     * `dialogue-changed` when another window or a backup has put something else there: that stays.
     */
    save(dialogue: Dialogue, before: Dialogue): Promise<Result<void, WriteFailure | 'dialogue-changed'>>;
  };
  /** The research offices that the facilitator of this device works with. */
  readonly offices: {
    all(): Promise<Records<StoredOffice>>;
    /** Puts the office in place of one with the same key: its name may have changed. */
    save(office: StoredOffice): Promise<Result<void, WriteFailure>>;
    /** Packages that were sealed to it went out already; rounds stay as they are. */
    remove(publicKey: string): Promise<Result<void, WriteFailure>>;
  };
  /** The research office whose device this is. */
  readonly office: {
    /** Its private key lies locked on the device. */
    get(): Promise<Result<OfficeKey, KeyFailure>>;
    /** Keeps the key, or another name for it. `another-key` where a different one is here: that stays. */
    save(office: OfficeKey): Promise<Result<void, WriteFailure | 'another-key'>>;
    /** With the packages, which nobody can open here any more. */
    remove(): Promise<Result<void, WriteFailure>>;
  };
  /** What the research office took in: one package of each round, sealed as it came. */
  readonly packages: {
    all(): Promise<Records<StoredResearchPackage>>;
    /** Puts the package in place of an earlier one of the same round. */
    save(taken: StoredResearchPackage): Promise<Result<void, WriteFailure>>;
    remove(id: RoundId): Promise<Result<void, WriteFailure>>;
  };
  /** Halves of the keys of rounds that are on the devices of others: what a second keeper keeps. */
  readonly secondKeys: {
    all(): Promise<Records<SecondKey>>;
    /** Where the same is here already nothing changes. `another-key` where the round has a different one here: that stays. */
    save(key: SecondKey): Promise<Result<void, WriteFailure | 'another-key'>>;
    remove(id: RoundId): Promise<Result<void, WriteFailure>>;
  };
  /** How many records there are of each kind, whatever they hold. */
  counts(): Promise<Readonly<Record<TableName, number>>>;
  /** Takes in a whole network at once (the example). */
  takeIn(contents: NetworkContents): Promise<Result<void, WriteFailure>>;
  readonly watch: StorageWatch;
}

export interface NetworkContents {
  readonly network: Network;
  readonly rounds: readonly Round[];
  readonly editions: readonly Edition[];
}

/** What an edition was made from, and by which rule one of several responses on a slip. */
export interface SealedSource {
  readonly sealed: readonly Bytes[];
  readonly slipRule: SlipRuleName;
}

export interface Records<Value> {
  readonly records: readonly Value[];
  /** How many records could not be read. */
  readonly damaged: number;
}

export type ReadFailure = 'missing' | 'damaged-record';

/** `device-key-lost`: it is here, but the browser no longer has what unlocks it. A backup with the key mends that. */
export type KeyFailure = ReadFailure | 'device-key-lost';

/** `storage-full`: the device has no room left. `storage-failed`: anything else that kept the write from happening. */
export type WriteFailure = 'storage-full' | 'storage-failed';

/**
 * `storage-unavailable`: this browser keeps nothing for the app (private mode, switched off, blocked, broken).
 * `storage-newer-than-app`: a newer version of the app made what is stored; this one leaves it alone.
 */
export type OpenFailure = 'storage-unavailable' | 'storage-newer-than-app';
