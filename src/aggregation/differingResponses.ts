import type { Response } from '#response/Response.ts';
import { canonicalJson } from '#shared/canonicalJson.ts';

/**
 * In how many responses two sets differ: one that is in a single set, or that has another role or other answers in the
 * other. A higher revision that says the same does not differ, and the order of the responses does not matter.
 */
export function differingResponses(one: readonly Response[], other: readonly Response[]): number {
  const [left, right] = [contents(one), contents(other)];
  const ids = new Set([...left.keys(), ...right.keys()]);
  return [...ids].filter((id) => left.get(id) !== right.get(id)).length;
}

function contents(responses: readonly Response[]): ReadonlyMap<string, string> {
  return new Map(
    responses.map(({ responseId, role, answers }) => [responseId, canonicalJson({ role, answers })]),
  );
}
