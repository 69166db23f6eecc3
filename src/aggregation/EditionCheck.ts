import { canonicalJson } from '#shared/canonicalJson.ts';
import type { RoundId } from '#shared/Id.ts';
import type { Digest } from '#shared/ports.ts';

/**
 * With which a member can see whether an edition counts what they handed in: the sealed responses it counts, and of the
 * rest of the edition no more than it takes to come to its hash.
 */
export interface EditionCheck {
  readonly roundId: RoundId;
  /** Of the edition. */
  readonly number: number;
  /** SHA-256 over the canonical JSON of everything else in the edition, base64url. */
  readonly contents: string;
  /** As in `Edition.counted`. */
  readonly counted: readonly string[];
}

const LABEL = 'srt edition check v1\0';

/** The hash of the edition that the check is of, 32 bytes: SHA-256 over a label and the canonical JSON of the check. */
export function hashEditionCheck(check: EditionCheck, digest: Digest): ReturnType<Digest> {
  return digest(new TextEncoder().encode(LABEL + canonicalJson(check)));
}
