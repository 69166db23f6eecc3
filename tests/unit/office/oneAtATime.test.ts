import { expect, test } from 'vitest';

import { oneAtATime } from '#office/oneAtATime.ts';

test('whatever is asked while the job is done becomes one more time, after it', async () => {
  const finish: (() => void)[] = [];
  const open = oneAtATime(() => new Promise<void>((resolve) => finish.push(resolve)));
  const finished = async (job: number) => {
    finish[job]?.();
    await Promise.resolve();
    await Promise.resolve();
  };

  open();
  for (let arrival = 0; arrival < 100; arrival += 1) open();
  expect(finish).toHaveLength(1);
  await finished(0);
  expect(finish).toHaveLength(2);
  await finished(1);
  expect(finish).toHaveLength(2);
  open();
  expect(finish).toHaveLength(3);
});
