/** Far above the members of a network, and few enough to print. */
const PRINTABLE = 300;

/** Of so many members one more: a slip is lost, a newcomer joins. */
const MEMBERS_A_SPARE = 10;
const SPARE_AT_LEAST = 2;

/**
 * How many slips a round of so many members can have: one for each, and some to spare, 2 or a tenth, whichever is larger.
 * Whoever holds a slip hands in a response that counts, so each beyond the members is one that somebody could hand in
 * twice with. Where the number of members is not known, as many as can be printed.
 */
export function slipsMost(memberCount: number | null): number {
  if (memberCount === null) return PRINTABLE;
  return Math.min(
    PRINTABLE,
    memberCount + Math.max(SPARE_AT_LEAST, Math.ceil(memberCount / MEMBERS_A_SPARE)),
  );
}
