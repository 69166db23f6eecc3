import { datasetTexts, loadDatasetTexts } from '#research/dataset/datasetTexts.ts';
import type { Packing } from '#ports/Packing.ts';
import { makeDataset } from '#research/dataset/makeDataset.ts';
import { methodsNote } from '#research/dataset/methodsNote.ts';
import { reliability } from '#research/reliability/reliability.ts';
import { applyProposals } from '#research/risk/applyProposals.ts';
import { assessRisk } from '#research/risk/assessRisk.ts';
import type { Language } from '#shared/Language.ts';
import { err, ok } from '#shared/Result.ts';
import type { Services } from '#usecases/Services.ts';
import type { OfficePool, PoolFigures, PoolRisk } from './OfficePool.ts';
import type { PoolParts } from './openHeldPackages.ts';
import { type OpenedPool, openPool } from './openPool.ts';
import { readHeldPackages } from './readHeldPackages.ts';
import { takeInPackages } from './takeInPackages.ts';
import { zipDataset } from './zipDataset.ts';

/** The pool itself: opens and counts where it is called. */
export function makeOfficePool(
  parts: PoolParts & Pick<Services, 'randomBytes'> & { readonly packing: Packing },
): OfficePool {
  return {
    takeIn: (arrived, replaceOlder, progress) => takeInPackages(parts, { arrived, replaceOlder, progress }),
    held: () => readHeldPackages(parts),

    async figures(hash, language) {
      await datasetTexts.load(language);
      const pool = await openPool(parts, hash);
      return pool.ok ? ok(poolFigures(pool.value, language)) : pool;
    },

    async risk(hash) {
      const pool = await openPool(parts, hash);
      return pool.ok ? ok(poolRisk(pool.value)) : pool;
    },

    async dataset({ hash, ...order }, watch) {
      await loadDatasetTexts(order.language);
      const pool = await openPool(parts, hash);
      if (!pool.ok) return pool;
      const dataset = makeDataset({ ...pool.value, ...order }, parts.randomBytes);
      if (!dataset.ok) return dataset;
      await parts.packing.nextTask();
      return watch.signal.aborted ? err('stopped') : zipDataset(parts.packing, dataset.value, watch);
    },
  };
}

function poolRisk({ instrument, rows, invented }: OpenedPool): PoolRisk {
  const asHeld = assessRisk(instrument, rows);
  const { proposals } = asHeld;
  const withProposals =
    proposals.length === 0 ? null : assessRisk(instrument, applyProposals(instrument, rows, proposals));
  return { instrument, invented, asHeld, withProposals };
}

function poolFigures(pool: OpenedPool, language: Language): PoolFigures {
  const { instrument, rows, invented } = pool;
  const figures = reliability(instrument, rows);
  const methods = methodsNote({ ...pool, reliability: figures, language });
  return { instrument, reliability: figures, methods, invented };
}
