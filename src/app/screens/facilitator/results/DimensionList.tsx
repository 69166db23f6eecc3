import type { Ref } from 'react';

import { useMessages } from '../../../../i18n/languageStore.ts';
import { resultsMessages } from '../../../../i18n/resultsMessages.ts';
import type { Instrument } from '../../../../instrument/Instrument.ts';
import { localised } from '../../../../instrument/localised.ts';
import { DimensionFolds, type DimensionFoldsHandle } from '../../../../visualisation/DimensionFolds.tsx';
import type { Picture } from '../../../../visualisation/pictureData.ts';
import styles from './DimensionList.module.css';

interface DimensionListProps {
  readonly ref: Ref<DimensionFoldsHandle>;
  readonly picture: Picture;
  readonly instrument: Instrument;
  readonly hasPicture: boolean;
}

/** Every dimension: what it is about, what was asked, and questions to talk about. */
export function DimensionList({ ref, picture, instrument, hasPicture }: DimensionListProps) {
  const texts = useMessages(resultsMessages);
  return (
    <DimensionFolds
      ref={ref}
      picture={picture}
      title={texts.dimensions}
      lead={texts.dimensionsLead}
      hasPicture={hasPicture}
    >
      {(axis) => <Dimension picture={picture} instrument={instrument} axis={axis} />}
    </DimensionFolds>
  );
}

interface DimensionProps extends Pick<DimensionListProps, 'picture' | 'instrument'> {
  readonly axis: number;
}

function Dimension({ picture, instrument, axis }: DimensionProps) {
  const texts = useMessages(resultsMessages);
  const spoken = picture.instrumentLanguage;
  const prompts = instrument.dimensions[axis]?.prompts ?? [];
  return (
    <div className={styles.body}>
      <p lang={spoken}>{picture.axes[axis]?.description}</p>
      <div>
        <h4>{texts.items}</h4>
        <ul lang={spoken}>
          {picture.axes[axis]?.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </div>
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
    </div>
  );
}
