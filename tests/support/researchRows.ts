import { seededRandom } from '#example/seededRandom.ts';
import { simulateResponses } from '#example/simulateResponses.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import type { ResearchRow } from '#research/ResearchRow.ts';

/** Invented rows of networks that differ, with missing answers; the same ones for the same seed. */
export function researchRows(
  instrument: Instrument,
  { networks, members, seed }: { networks: readonly string[]; members: number; seed: number },
): readonly ResearchRow[] {
  const random = seededRandom(seed);
  return networks.flatMap((network, place) => {
    const level = 0.3 + 0.4 * random();
    const levels = Object.fromEntries(instrument.dimensions.map(({ id }) => [id, level]));
    return simulateResponses({ instrument, members, seed: seed + place, levels }).map(
      ({ role, answers }): ResearchRow => ({
        network,
        schoolYear: '2026-2027',
        role,
        answers: instrument.items.map(({ id }) => answers[id] ?? null),
      }),
    );
  });
}
