import { simulateNetworks } from '#example/simulateNetworks.ts';
import type { ResearchRow } from '#research/ResearchRow.ts';
import type { Response } from '#response/Response.ts';
import { LIMIT_FLOORS, type Limits } from '#round/Limits.ts';
import { srtInstrument } from '#tests/support/smallInstrument.ts';

/** A round of a network, and what its members answered. */
export interface InvitedRound {
  readonly network: string;
  readonly schoolYear: string;
  readonly limits: Limits;
  readonly asksRole: boolean;
  readonly responses: readonly Response[];
}

/** Too small to stand alone in a dataset, and large enough to see its own picture. */
export const SMALL_NETWORK = { name: 'De "Linde", klein', members: 6 };
const WITHOUT_ROLES = '=SUM(A1:A9) & co';
const NETWORKS = ['Reünie; Zuid', SMALL_NETWORK.name, WITHOUT_ROLES, '-1 Noord'];

/**
 * Two years of four networks with awkward names, with answers not given and not applicable. `roleOf`: of the member at
 * that place, where it should be another than was drawn.
 */
export function invitedRounds({
  members,
  roleOf,
  limits = LIMIT_FLOORS,
}: {
  members: number;
  roleOf?: (place: number) => string | null;
  limits?: Limits;
}): readonly InvitedRound[] {
  const simulation = { instrument: srtInstrument, networks: NETWORKS.length, members, years: 2, seed: 5 };
  return [...simulateNetworks(simulation)].map(({ schoolYear, responses }, place) => {
    const network = NETWORKS[Math.floor(place / simulation.years)] ?? '';
    const asksRole = network !== WITHOUT_ROLES;
    const role = (response: Response, member: number) => (roleOf ? roleOf(member) : response.role);
    return {
      network,
      schoolYear,
      limits,
      asksRole,
      responses: responses
        .slice(0, network === SMALL_NETWORK.name ? SMALL_NETWORK.members : members)
        .map((response, member) => ({ ...response, role: asksRole ? role(response, member) : null })),
    };
  });
}

/** The answers as an office would have them that never heard of packages. */
export function plainRows(rounds: readonly InvitedRound[]): readonly ResearchRow[] {
  return rounds.flatMap(({ network, schoolYear, responses }) =>
    responses.map(({ role, answers }) => ({
      network,
      schoolYear,
      role,
      answers: srtInstrument.items.map(({ id }) => answers[id] ?? null),
    })),
  );
}
