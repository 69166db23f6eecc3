import type { OwnProfile } from '#aggregation/ownProfile.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import type { Language } from '#shared/Language.ts';
import { visualisationTexts } from '#visualisation/visualisationTexts.ts';
import type { Picture } from './pictureData.ts';
import { pictureFrame } from './pictureFrame.ts';

interface OwnFigures {
  /** Made under `instrument`. */
  readonly profiles: readonly OwnProfile[];
  /** `YYYY-YYYY`. */
  readonly schoolYear: string;
}

/** A picture of one member's own answers. There is never anything beside it: no group and no earlier year. */
export function ownPictureData(
  { profiles, schoolYear }: OwnFigures,
  instrument: Instrument,
  language: Language,
): Picture {
  return {
    ...pictureFrame(instrument, language),
    current: { of: 'member', name: visualisationTexts.in(language).picture.schoolYear(schoolYear), profiles },
    earlier: [],
    partlyComparable: [],
    notComparable: [],
  };
}
