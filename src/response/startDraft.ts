import { newId, type RoundId } from '#shared/Id.ts';
import type { RandomBytes } from '#shared/ports.ts';
import type { Draft } from './Draft.ts';
import type { Response } from './Response.ts';

interface Questionnaire {
  readonly roundId: RoundId;
  readonly instrumentHash: string;
  readonly asksRole: boolean;
}

/** An empty draft with a new response id, at the question for a role where the round asks for one. */
export function startDraft(
  { roundId, instrumentHash, asksRole }: Questionnaire,
  randomBytes: RandomBytes,
): Draft {
  return {
    roundId,
    instrumentHash,
    responseId: newId(randomBytes),
    slip: null,
    role: null,
    answers: {},
    step: asksRole ? { at: 'role' } : { at: 'items', page: 0 },
  };
}

/** What the draft hands in: the first revision of its response. */
export function responseOf({ responseId, role, answers }: Draft): Response {
  return { responseId, revision: 0, role, answers };
}
