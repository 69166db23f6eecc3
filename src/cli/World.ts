import type { SealingSuite } from '#exchange/SealingSuite.ts';
import type { Clock, Digest, RandomBytes } from '#shared/ports.ts';
import type { Files } from './Files.ts';

/** Everything that a command needs of the world, as functions it is handed. */
export interface World {
  /** Standard output. */
  readonly out: (text: string) => void;
  /** Standard error. */
  readonly err: (text: string) => void;
  /** How far the work is, where somebody is watching. */
  readonly progress: (text: string) => void;
  readonly environment: (name: string) => string | undefined;
  readonly files: Files;
  readonly clock: Clock;
  readonly digest: Digest;
  readonly randomBytes: RandomBytes;
  readonly suite: SealingSuite;
}
