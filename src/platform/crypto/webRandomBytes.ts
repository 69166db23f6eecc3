import type { RandomBytes } from '#shared/ports.ts';

/** From the engine's own source of randomness; at most 65 536 bytes at a time. */
export const webRandomBytes: RandomBytes = (length) => crypto.getRandomValues(new Uint8Array(length));
