import type { ExitCode } from './Command.ts';
import type { World } from './World.ts';

/** Bad input: a sentence a line, and the exit code that goes with it. */
export function refuse(world: Pick<World, 'err'>, sentences: readonly string[]): ExitCode {
  world.err(sentences.map((sentence) => `${sentence}\n`).join(''));
  return 1;
}
