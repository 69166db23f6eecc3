import type { DatasetLanguage } from '#research/dataset/DatasetLanguage.ts';
import { methodsNote } from '#research/dataset/methodsNote.ts';
import { reliability } from '#research/reliability/reliability.ts';
import type { OpenedPool } from './openPool.ts';
import type { PoolFigures } from './OfficePool.ts';

export function poolFigures(pool: OpenedPool, language: DatasetLanguage): PoolFigures {
  const { instrument, rows, invented } = pool;
  const figures = reliability(instrument, rows);
  const methods = methodsNote({ ...pool, reliability: figures, language });
  return { instrument, reliability: figures, methods, invented };
}
