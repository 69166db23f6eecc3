import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { publishNextEdition } from '#aggregation/publishNextEdition.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import type { Response } from '#response/Response.ts';
import { LIMIT_FLOORS } from '#round/Limits.ts';
import { newId } from '#shared/Id.ts';
import { nodeDigest, seededRandomBytes } from '#tests/support/fixedPorts.ts';
import { arbitraryNetwork, WAYS_TO_ANSWER, WAYS_TO_DIVIDE } from './arbitraryNetwork.ts';
import { certainAnswers, ourShow, type World } from './certainAnswers.ts';

/** Of each thing that happens with each way to answer; times 54. */
const RUNS = Number(process.env['ATTACKER_RUNS'] ?? 15);
const SEED = Number(process.env['ATTACKER_SEED'] ?? 20266);

/** What happens after a round has closed, edition by edition: how many come in, go, or say something else. */
const LATER = {
  'one late answer': [{ late: 1 }],
  'one withdrawal': [{ gone: 1 }],
  'one late answer and one withdrawal': [{ late: 1, gone: 1 }],
  'one late answer, and later two more': [{ late: 1 }, { late: 2 }],
  'three late answers': [{ late: 3 }],
  'three late answers and one withdrawal': [{ late: 3, gone: 1 }],
  'two late answers and one changed': [{ late: 2, changed: 1 }],
  'three late answers, and three again': [{ late: 3 }, { late: 3 }],
  'five late answers, three who go, four late answers': [{ late: 5 }, { gone: 3 }, { late: 4 }],
} as const satisfies Record<string, readonly Happening[]>;

interface Happening {
  readonly late?: number;
  readonly gone?: number;
  readonly changed?: number;
}

describe.each(Object.entries<readonly Happening[]>(LATER))('after %s', (_, later) => {
  it.each(WAYS_TO_ANSWER)(
    'no reader of all editions can be certain of an answer, answering %s',
    async (answer) => {
      const network = fc.constantFrom(...WAYS_TO_DIVIDE).chain((divide) => arbitraryNetwork(answer, divide));
      await fc.assert(
        fc.asyncProperty(network, fc.boolean(), async ({ instrument, responses }, mixed) => {
          const sources = sourcesAfter(mixed ? turnedAround(responses) : responses, later);
          const published = await publishedOf(instrument, sources);
          expect(certainAnswers(instrument, worldOf(published), ourShow)).toEqual([]);
        }),
        { seed: SEED, numRuns: RUNS },
      );
    },
  );
});

/** The same members in another order, so that who comes late is not always of the last role. */
function turnedAround(responses: readonly Response[]): readonly Response[] {
  return responses.toSorted((one, other) => placeOf(one) - placeOf(other));
}

function placeOf({ responseId }: Response): number {
  return (Number(responseId.slice(1)) * 7) % 31;
}

/** What an edition would be made from each time. */
function sourcesAfter(
  responses: readonly Response[],
  later: readonly Happening[],
): readonly (readonly Response[])[] {
  const waiting = later.reduce((sum, { late = 0 }) => sum + late, 0);
  let now: readonly Response[] = responses.slice(0, Math.max(1, responses.length - waiting));
  let come = now.length;
  return [
    now,
    ...later.map(({ late = 0, gone = 0, changed = 0 }) => {
      now = [...now.slice(gone), ...responses.slice(come, come + late)].map((one, place) =>
        place < changed ? saidOtherwise(one) : one,
      );
      come += late;
      return now;
    }),
  ];
}

/** With each answer that of the item before it, or one point apart. */
function saidOtherwise(response: Response): Response {
  const answers = Object.entries(response.answers).map(
    ([id, answer]) => [id, typeof answer === 'number' ? (answer === 1 ? 2 : answer - 1) : answer] as const,
  );
  return { ...response, revision: response.revision + 1, answers: Object.fromEntries(answers) };
}

/** Those that are published: the first, and each that may follow those before it. */
async function publishedOf(
  instrument: Instrument,
  [first = [], ...later]: readonly (readonly Response[])[],
): Promise<readonly (readonly Response[])[]> {
  const published = [first];
  for (const responses of later) {
    const next = await publishNextEdition(
      {
        roundId: newId(seededRandomBytes(1)),
        schoolYear: '2025-2026',
        instrument,
        instrumentReference: { id: instrument.id, version: instrument.version, hash: 'A'.repeat(43) },
        limits: LIMIT_FLOORS,
        safeAgainst: 1,
        asksRole: true,
        memberCount: null,
        responses,
        earlier: published,
        publishedOn: '2026-06-20',
        keepers: 1,
        invented: false,
      },
      nodeDigest,
    );
    if (next.ok) published.push(responses);
  }
  return published;
}

function worldOf(published: readonly (readonly Response[])[]): World {
  const all = [...new Set(published.flat())];
  return all.map((response) => ({
    response,
    editions: [...published.entries()].flatMap(([edition, source]) =>
      source.includes(response) ? [edition] : [],
    ),
  }));
}
