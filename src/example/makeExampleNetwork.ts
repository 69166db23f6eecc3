import { exampleTexts } from './exampleTexts.ts';
import type { Instrument, InstrumentReference, Role } from '#instrument/Instrument.ts';
import type { Response } from '#response/Response.ts';
import { LIMIT_FLOORS } from '#round/Limits.ts';
import type { Network } from '#round/Network.ts';
import type { ClosedRound } from '#round/Round.ts';
import { toBase64url } from '#shared/base64url.ts';
import { newId } from '#shared/Id.ts';
import type { Language } from '#shared/Language.ts';
import type { Digest } from '#shared/ports.ts';
import { seededBytes, seededNormal, seededRandom } from './seededRandom.ts';
import { simulateResponses } from './simulateResponses.ts';

export interface ExampleNetwork {
  readonly network: Network;
  /** Three school years, oldest first. */
  readonly rounds: readonly ExampleRound[];
}

/** The responses are for publishing the edition; the example keeps none of them, sealed or not. */
export interface ExampleRound {
  readonly round: ClosedRound;
  readonly responses: readonly Response[];
}

export interface ExampleSource {
  readonly instrument: Instrument;
  readonly instrumentReference: InstrumentReference;
  /** The language of the example's name, theme and so on: these are data, written once. */
  readonly language: Language;
  readonly digest: Digest;
}

/**
 * An invented network with three closed rounds, the same every time (ids too), for any instrument. In the first year
 * it is too early for most members to say something about the last dimension but one, so that a gap can be seen.
 */
export async function makeExampleNetwork(source: ExampleSource): Promise<ExampleNetwork> {
  await exampleTexts.load(source.language);
  const { instrument } = source;
  const random = seededRandom(EXAMPLE_SEED);
  const randomBytes = seededBytes(random);
  const network: Network = {
    ...exampleTexts.in(source.language).exampleNetwork,
    id: newId<'network'>(randomBytes),
    memberCount: 15,
    startYear: 2023,
    invented: true,
  };
  const publicKey = await keyNobodyHas(source.digest);
  const starts = instrument.dimensions.map(() => 0.6 + 0.12 * seededNormal(random));
  const rounds = YEARS.map((year): ExampleRound => {
    const round = closedRound(
      source,
      { id: newId<'round'>(randomBytes), networkId: network.id, publicKey },
      year,
    );
    const levels = starts.map((start) => withinScale(start + 0.08 * seededNormal(random)));
    const responses = simulateResponses({
      instrument,
      members: year.members,
      seed: EXAMPLE_SEED + year.start,
      levels: Object.fromEntries(instrument.dimensions.map(({ id }, index) => [id, levels[index] ?? 0.5])),
      tooEarlyFor: year.tooEarly ? instrument.dimensions.at(-2)?.id : undefined,
    });
    return { round, responses: withRoles(responses, year.asksRole ? instrument.roles : []) };
  });
  return { network, rounds };
}

/** Chosen so that the three pictures of the instrument we ship look like those of a real network. */
const EXAMPLE_SEED = 41;

const YEARS = [
  { start: 2023, members: 14, tooEarly: true, asksRole: false },
  // Where roles are shown the spread is not: one year shows what that looks like.
  { start: 2024, members: 12, tooEarly: false, asksRole: true },
  { start: 2025, members: 11, tooEarly: false, asksRole: false },
];

function closedRound(
  { instrument, instrumentReference }: ExampleSource,
  keys: Pick<ClosedRound, 'id' | 'networkId' | 'publicKey'>,
  { start, asksRole }: { start: number; asksRole: boolean },
): ClosedRound {
  return {
    ...keys,
    schoolYear: `${start}-${start + 1}`,
    instrument: instrumentReference,
    limits: LIMIT_FLOORS,
    safeAgainst: 1,
    asksRole: asksRole && instrument.roles.length > 0,
    forResearch: false,
    keepers: 1,
    slips: 0,
    closesOn: `${start + 1}-05-31`,
    deleteAfter: `${start + 1}-08-31`,
    status: 'closed',
    openedOn: `${start + 1}-05-06`,
    closedOn: `${start + 1}-06-03`,
  };
}

/** The first two roles of the instrument by turns, so that either is large enough to be shown; nobody's where there are none. */
function withRoles(responses: readonly Response[], roles: readonly Role[]): readonly Response[] {
  const shown = roles.slice(0, 2);
  return responses.map((response, member) => ({
    ...response,
    role: shown[member % Math.max(1, shown.length)]?.id ?? null,
  }));
}

/** Away from the ends, so that no mean of the example is only a bound. */
function withinScale(level: number): number {
  return Math.min(0.86, Math.max(0.4, level));
}

/** Every 32 bytes are an X25519 public key; nobody knows the private key to the hash of a sentence. */
async function keyNobodyHas(digest: Digest): Promise<string> {
  const sentence = 'The example network of the Social Regulation Tool keeps no sealed responses.';
  return toBase64url(await digest(new TextEncoder().encode(sentence)));
}
