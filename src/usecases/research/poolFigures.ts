import type { Language } from '#shared/Language.ts';
import { methodsNote } from '#research/dataset/methodsNote.ts';
import { reliability } from '#research/reliability/reliability.ts';
import type { OpenedPool } from './openPool.ts';
import type { PoolFigures } from './OfficePool.ts';

export function poolFigures(pool: OpenedPool, language: Language): PoolFigures {
  const { instrument, rows, invented } = pool;
  const figures = reliability(instrument, rows);
  const methods = methodsNote({ ...pool, reliability: figures, language });
  return { instrument, reliability: figures, methods, invented };
}
