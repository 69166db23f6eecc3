import type { DimensionProfile } from '#aggregation/Edition.ts';
import { profile } from '#aggregation/profile.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import type { ResearchRow } from '#research/ResearchRow.ts';
import { networkRows } from '#research/risk/networkRows.ts';
import type { Response } from '#response/Response.ts';
import { LIMIT_FLOORS } from '#round/Limits.ts';
import { ID_BYTES, idOfBytes } from '#shared/Id.ts';

/** A network in one school year, with what its edition would show of the dimensions. */
export interface ProfiledRound {
  readonly network: string;
  /** `YYYY-YYYY`. */
  readonly schoolYear: string;
  readonly responses: number;
  readonly dimensions: readonly DimensionProfile[];
}

/** By name of the network, then by year. Each under the lowest limits a round can have. */
export function profiledRounds(
  instrument: Instrument,
  rows: readonly ResearchRow[],
): readonly ProfiledRound[] {
  return networkRows(rows).map(({ network, schoolYear, rows: members }) => {
    const responses = members.map((row) => responseOf(instrument, row));
    const { dimensions } = profile(instrument, responses, LIMIT_FLOORS);
    return { network, schoolYear, responses: members.length, dimensions };
  });
}

function responseOf({ items }: Instrument, { role, answers }: ResearchRow): Response {
  const given = items.flatMap(({ id }, place) => {
    const answer = answers[place] ?? null;
    return answer === null ? [] : [[id, answer] as const];
  });
  return { responseId: NOBODYS_ID, revision: 0, role, answers: Object.fromEntries(given) };
}

/** A first edition asks for no id. */
const NOBODYS_ID = idOfBytes<'response'>(new Uint8Array(ID_BYTES));
