import type { Given } from './Given.ts';
import type { World } from './World.ts';

export interface Command {
  readonly name: string;
  /** What it does, in one sentence. */
  readonly about: string;
  readonly options: readonly Option[];
  /** What stands behind the command without an option; `null` where nothing does. */
  readonly operands: string | null;
  readonly run: (given: Given, world: World) => Promise<ExitCode>;
}

export interface Option {
  /** Without the two hyphens. */
  readonly name: string;
  /** What comes after it, as help shows it; `null` for an option that is given or not. */
  readonly value: string | null;
  /** Takes every value up to the next option. */
  readonly many?: boolean;
  readonly required?: boolean;
  readonly about: string;
}

/** 0: done. 1: bad input, a sentence a fault on standard error. 2: refused, because it would tell too much about people. */
export type ExitCode = 0 | 1 | 2;
