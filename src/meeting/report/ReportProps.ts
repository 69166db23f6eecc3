import type { Edition } from '#aggregation/Edition.ts';
import type { Dialogue } from '#dialogue/Dialogue.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import type { Network } from '#round/Network.ts';
import type { EditionPicture } from '#visualisation/picture/pictureData.ts';
import type { ReportPart } from './reportChoiceStore.ts';

export interface ReportProps {
  readonly network: Network;
  /** How many the round has. */
  readonly slips: number;
  readonly edition: Edition;
  readonly instrument: Instrument;
  readonly picture: EditionPicture;
  /** `null` where nothing was written down, or nothing can be. */
  readonly dialogue: Dialogue | null;
}

export interface PrintedReportProps extends ReportProps {
  readonly chosen: ReadonlySet<ReportPart>;
  readonly hasPicture: boolean;
}
