import type { Instrument } from '#instrument/Instrument.ts';
import type { WriteFailure } from '#ports/DeviceStorage.ts';
import type { Progress, Watch } from '#ports/Watch.ts';
import type { AboutDataset } from '#research/dataset/Dataset.ts';
import type { Arrival } from '#research/package/arrivalAt.ts';
import type { ResearchPackage } from '#research/package/ResearchPackage.ts';
import type { OpenPackageRefusal } from '#research/package/researchPackageFile.ts';
import type { Reliability } from '#research/reliability/reliability.ts';
import type { Proposal } from '#research/risk/Proposal.ts';
import type { RiskReport } from '#research/risk/RiskReport.ts';
import type { Language } from '#shared/Language.ts';
import type { Result } from '#shared/Result.ts';

/** What opens the packages a research office holds and works with their rows, away from the screen. */
export interface OfficePool {
  /**
   * Keeps what opens, each round once. A package of a newer edition than the one held is kept only if `replaceOlder`
   * says so; until then its outcome is `newer` and what is held stays. `progress`: in packages that arrived.
   */
  takeIn(
    arrived: readonly ArrivedPackage[],
    replaceOlder: boolean,
    progress: (progress: Progress) => void,
  ): Promise<Result<readonly TakenPackage[], PoolFailure | WriteFailure>>;
  /** By network and school year; rows stay where they are. */
  held(): Promise<Result<HeldPackages, PoolFailure>>;
  /** Over all rows held of the instrument with this hash, as they are. */
  figures(hash: string, language: Language): Promise<Result<PoolFigures, PoolFailure>>;
  risk(hash: string): Promise<Result<PoolRisk, PoolFailure>>;
  /**
   * The zip of the anonymised dataset. `not-safe`: the rows tell too much, also after the proposals; or the packages
   * held changed since these were proposed.
   */
  dataset(order: DatasetOrder, watch: Watch): Promise<Result<Blob, PoolFailure | 'not-safe' | 'stopped'>>;
}

/**
 * `no-key`: this device has no office's key. `device-key-lost`: it has, and can no longer unlock it. `unknown-instrument`:
 * no package held has it. `cannot-open`: anything else.
 */
export type PoolFailure = 'no-key' | 'device-key-lost' | 'unknown-instrument' | 'cannot-open';

export interface ArrivedPackage {
  /** Of the file, or where it was pasted its place: shown, and not kept. */
  readonly name: string;
  readonly text: string;
}

export interface TakenPackage {
  readonly name: string;
  readonly outcome: Arrival | OpenPackageRefusal;
  /** What opened; `null` where nothing did. */
  readonly about: AboutPackage | null;
  /** What was held of the same round when it came; `null` where nothing was. */
  readonly heldBefore: AboutPackage | null;
}

export interface AboutPackage {
  readonly network: string;
  readonly schoolYear: string;
  /** The number of the edition. */
  readonly edition: number;
  readonly responses: number;
}

export interface HeldPackages {
  /** Alphabetical by network, then by school year. */
  readonly packages: readonly HeldPackage[];
  /** How many do not open any more. */
  readonly damaged: number;
}

export interface HeldPackage extends Omit<ResearchPackage, 'rows'> {
  readonly responses: number;
}

export interface PoolFigures {
  readonly instrument: Instrument;
  readonly reliability: Reliability;
  /** Markdown, to be pasted. */
  readonly methods: string;
  /** Whether the simulator made answers in it. */
  readonly invented: boolean;
}

export interface PoolRisk {
  readonly instrument: Instrument;
  readonly invented: boolean;
  /** Of the rows as they are held. */
  readonly asHeld: RiskReport;
  /** Of the rows with everything applied that `asHeld` proposes; `null` where it proposes nothing. */
  readonly withProposals: RiskReport | null;
}

export interface DatasetOrder {
  readonly hash: string;
  /** Nothing, or all that the report on the rows as they are held proposes. */
  readonly applied: readonly Proposal[];
  readonly about: AboutDataset;
  readonly language: Language;
}
