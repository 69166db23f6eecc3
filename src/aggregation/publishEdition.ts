import type { Instrument, InstrumentReference } from '#instrument/Instrument.ts';
import { besideEarlier, type Response } from '#response/Response.ts';
import type { Limits } from '#round/Limits.ts';
import type { SafeAgainst } from '#round/SafeAgainst.ts';
import type { RoundId } from '#shared/Id.ts';
import type { Digest, IsoDate } from '#shared/ports.ts';
import type { Edition } from './Edition.ts';
import { editionHash, type UnsealedEdition } from './editionHash.ts';
import { effectiveLimits } from './effectiveLimits.ts';
import type { NetworkProfile } from './NetworkProfile.ts';
import { profile } from './profile.ts';

/** A closed round with its opened responses: one a member, made under `instrument`. */
export interface EditionSource {
  readonly roundId: RoundId;
  readonly schoolYear: string;
  readonly instrument: Instrument;
  readonly instrumentReference: InstrumentReference;
  readonly limits: Limits;
  readonly safeAgainst: SafeAgainst;
  readonly asksRole: boolean;
  readonly keepers: 1 | 2;
  /** As in `Edition`. */
  readonly counted?: readonly string[];
  /** Whether the round came from a backup to the device that publishes. */
  readonly restored?: boolean;
  readonly memberCount: number | null;
  readonly responses: readonly Response[];
  readonly number: number;
  readonly publishedOn: IsoDate;
  readonly invented: boolean;
}

/** Computes the first edition of a round; `publishNextEdition` those that follow it. */
export function publishEdition(source: EditionSource, digest: Digest): Promise<Edition> {
  const { responses, limits, safeAgainst } = source;
  return sealEdition(source, profile(askedInstrument(source), responses, limits, safeAgainst), digest);
}

/** The instrument as it was asked: without roles where the round asked none, whatever the responses say. */
export function askedInstrument({
  instrument,
  asksRole,
}: Pick<EditionSource, 'instrument' | 'asksRole'>): Instrument {
  return asksRole ? instrument : { ...instrument, roles: [] };
}

/** The edition with this profile, which shows no more of the responses than they may. */
export async function sealEdition(
  source: EditionSource,
  profile: NetworkProfile,
  digest: Digest,
): Promise<Edition> {
  const second = besideEarlier(source.responses);
  const edition: UnsealedEdition = {
    roundId: source.roundId,
    number: source.number,
    publishedOn: source.publishedOn,
    schoolYear: source.schoolYear,
    instrument: source.instrumentReference,
    limits: effectiveLimits(source.limits, source.safeAgainst),
    ...(source.safeAgainst === 2 && { safeAgainst: source.safeAgainst }),
    responses: source.responses.length,
    ...(second > 0 && { besideEarlier: second }),
    keepers: source.keepers,
    ...(source.counted !== undefined && { counted: source.counted }),
    ...(source.restored === true && { restored: true }),
    memberCount: source.memberCount,
    ...profile,
    invented: source.invented,
  };
  return { ...edition, hash: await editionHash(edition, digest) };
}
