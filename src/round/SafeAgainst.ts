/**
 * How many members the figures of a round are safe against: one who knows their own answers, or two who put theirs
 * together as well.
 */
export type SafeAgainst = 1 | 2;
