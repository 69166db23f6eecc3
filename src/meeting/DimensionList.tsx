import type { Ref } from 'react';

import type { Edition } from '#aggregation/Edition.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import { localised } from '#instrument/localised.ts';
import type { Picture } from '#visualisation/picture/pictureData.ts';
import { DimensionFolds, type DimensionFoldsHandle } from '#visualisation/table/DimensionFolds.tsx';
import { DimensionDialogue } from './dialogue/DimensionDialogue.tsx';
import { WrittenSoFar } from './dialogue/WrittenSoFar.tsx';
import { DimensionItems } from './DimensionItems.tsx';
import styles from './DimensionList.module.css';
import { DimensionYears } from './DimensionYears.tsx';
import { meetingTexts } from './meetingTexts.ts';

interface DimensionListProps {
  readonly ref: Ref<DimensionFoldsHandle>;
  readonly picture: Picture;
  /** The edition on screen with the earlier ones that can lie beside it. */
  readonly years: Picture;
  readonly edition: Edition;
  readonly instrument: Instrument;
  readonly hasPicture: boolean;
  /** Somebody opened a dimension here. */
  readonly onOpen: (dimension: string) => void;
}

/** Every dimension: what it is about, what was asked, and questions to talk about. */
export function DimensionList({
  ref,
  picture,
  years,
  edition,
  instrument,
  hasPicture,
  onOpen,
}: DimensionListProps) {
  const texts = useTexts(meetingTexts).resultsRoom;
  return (
    <DimensionFolds
      ref={ref}
      picture={picture}
      title={texts.dimensions}
      lead={texts.dimensionsLead}
      hasPicture={hasPicture}
      onOpen={onOpen}
      besideName={(dimension) => <WrittenSoFar dimension={dimension} />}
    >
      {(axis) => (
        <Dimension picture={picture} years={years} edition={edition} instrument={instrument} axis={axis} />
      )}
    </DimensionFolds>
  );
}

interface DimensionProps extends Pick<DimensionListProps, 'picture' | 'years' | 'edition' | 'instrument'> {
  readonly axis: number;
}

function Dimension({ picture, years, edition, instrument, axis }: DimensionProps) {
  const texts = useTexts(meetingTexts).resultsRoom;
  const spoken = picture.instrumentLanguage;
  const prompts = instrument.dimensions[axis]?.prompts ?? [];
  return (
    <div className={styles.body}>
      <p lang={spoken}>{picture.axes[axis]?.description}</p>
      <DimensionItems picture={picture} edition={edition} instrument={instrument} axis={axis} />
      <DimensionYears years={years} axis={axis} />
      {prompts.length > 0 && (
        <div>
          <h4>{texts.prompts}</h4>
          <ul lang={spoken}>
            {prompts.map((prompt, place) => (
              <li key={place}>{localised(prompt, spoken)}</li>
            ))}
          </ul>
        </div>
      )}
      {picture.axes[axis] && <DimensionDialogue dimension={picture.axes[axis].id} />}
    </div>
  );
}
