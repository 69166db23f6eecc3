/**
 * How long a test waits, in milliseconds: far longer than anything takes on a machine that does much else, so that only
 * what hangs fails by its time.
 */
export const PATIENCE = {
  /** For one thing to show. */
  wait: 120_000,
  /** For a whole test, or for what makes it ready. */
  test: 600_000,
};
