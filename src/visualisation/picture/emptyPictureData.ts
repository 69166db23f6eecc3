import type { Edition } from '#aggregation/Edition.ts';
import type { Hidden } from '#aggregation/Figure.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import type { Language } from '#shared/Language.ts';
import { visualisationTexts } from '#visualisation/visualisationTexts.ts';
import type { Picture } from './pictureData.ts';
import { pictureFrame } from './pictureFrame.ts';

/** The picture of an invented network in which nobody has answered: every dimension is a gap. */
export function emptyPictureData(
  instrument: Instrument,
  { schoolYear, publishedOn }: Pick<Edition, 'schoolYear' | 'publishedOn'>,
  language: Language,
): Picture {
  return {
    ...pictureFrame(instrument, language),
    current: {
      of: 'network',
      name: visualisationTexts.in(language).picture.schoolYear(schoolYear),
      number: 1,
      publishedOn,
      schoolYear,
      responses: 0,
      memberCount: null,
      invented: true,
      profiles: instrument.dimensions.map(({ id }) => ({ dimension: id, n: 0, mean: GAP, spread: GAP })),
    },
    earlier: [],
    notComparable: [],
    partlyComparable: [],
  };
}

const GAP: Hidden = { kind: 'hidden', reason: 'too-few-answers' };
