import type { IsoDate } from '#shared/ports.ts';

/** What the browser says about keeping what the app stores, and what it was told and answered before. */
export interface Keeping {
  /** Whether it promises not to clear it when the device runs low; `null` where it does not say. */
  readonly kept: boolean | null;
  /** About how much room all takes, the files of the app included; `null` where it does not say. */
  readonly bytes: number | null;
  /** The day on which the app first had something worth keeping here; `null` where that is not known. */
  readonly since: IsoDate | null;
  /** When it was last asked to keep what is here, and what it answered. */
  readonly asked: Asked | null;
}

export interface Asked {
  readonly on: IsoDate;
  readonly kept: boolean;
}
