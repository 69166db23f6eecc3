import type { Language } from '#shared/Language.ts';
import type { ArrivedPackage, DatasetOrder, OfficePool } from '#usecases/research/OfficePool.ts';

/** What the research office's worker does. */
export type ResearchJobs = Readonly<{
  takeIn: {
    readonly task: { readonly arrived: readonly ArrivedPackage[]; readonly replaceOlder: boolean };
    readonly outcome: OutcomeOf<'takeIn'>;
  };
  held: { readonly task: null; readonly outcome: OutcomeOf<'held'> };
  figures: {
    readonly task: { readonly hash: string; readonly language: Language };
    readonly outcome: OutcomeOf<'figures'>;
  };
  risk: { readonly task: string; readonly outcome: OutcomeOf<'risk'> };
  dataset: { readonly task: DatasetOrder; readonly outcome: OutcomeOf<'dataset'> };
}>;

type OutcomeOf<Job extends keyof OfficePool> = Awaited<ReturnType<OfficePool[Job]>>;
