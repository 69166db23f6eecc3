import type { Instrument, InstrumentReference } from '#instrument/Instrument.ts';
import type { Reliability } from '#research/reliability/reliability.ts';
import type { ResearchRow } from '#research/ResearchRow.ts';
import type { Proposal } from '#research/risk/Proposal.ts';
import type { RiskReport } from '#research/risk/RiskReport.ts';
import type { Language } from '#shared/Language.ts';

/** Everything that the files of the anonymised dataset are made of. */
export interface Dataset {
  readonly instrument: Instrument;
  readonly instrumentReference: InstrumentReference;
  /** Found safe, in an order drawn at random. */
  readonly rows: readonly ResearchRow[];
  /** Over these rows. */
  readonly reliability: Reliability;
  /** Over these rows. */
  readonly risk: RiskReport;
  /** What was done to the rows to make them safe, in that order. */
  readonly applied: readonly Proposal[];
  readonly about: AboutDataset;
  /** Of the labels and of the texts; `dataset-nl-excel.csv` is in Dutch whatever this says. */
  readonly language: Language;
  /** Whether the simulator made answers in it. */
  readonly invented: boolean;
}

/** How the dataset is to be cited, in the office's own words. */
export interface AboutDataset {
  readonly title: string;
  /** Names of people or organisations, with `;` between them. */
  readonly creators: string;
  readonly year: number;
  readonly publisher?: string;
  readonly version?: string;
}
