import { afterAll, beforeAll, test } from 'vitest';

import type { Engine } from './Engine.ts';
import { hasWhatIsDocumented } from './hasWhatIsDocumented.ts';
import { wholeRound } from './wholeRound.ts';

/** What every engine is asked; each in a file of its own, so that two can be asked at a time. */
export function testEngine(start: () => Promise<Engine>): void {
  let engine: Engine;

  beforeAll(async () => {
    engine = await start();
  });

  afterAll(async () => {
    await engine.close();
  });

  test('a whole round, from the key of the office to its dataset', async () => {
    await wholeRound(engine);
  });

  test('it has what docs/browsers.md says', async () => {
    await hasWhatIsDocumented(engine);
  });
}
