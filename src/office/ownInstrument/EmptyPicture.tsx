import { useRef, useState } from 'react';

import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import { useOfficeServices } from '#office/OfficeServices.ts';
import { officeTexts } from '#office/officeTexts.ts';
import { schoolYearOf } from '#round/schoolYear.ts';
import { emptyPictureData } from '#visualisation/picture/emptyPictureData.ts';
import { DimensionFolds, type DimensionFoldsHandle } from '#visualisation/table/DimensionFolds.tsx';
import sheet from '#visualisation/views/PictureSheet.module.css';
import { PictureView } from '#visualisation/views/PictureView.tsx';
import type { View } from '#visualisation/views/View.ts';
import { ViewSwitch } from '#visualisation/views/ViewSwitch.tsx';
import styles from './OwnInstrument.module.css';

/** How an instrument looks as a picture: all names, both ends of the scale, and gaps only. */
export function EmptyPicture({ instrument }: { readonly instrument: Instrument }) {
  const texts = useTexts(officeTexts).ownInstrumentScreen;
  const language = useLanguage();
  const { clock } = useOfficeServices();
  const [view, setView] = useState<View>('radar');
  const folds = useRef<DimensionFoldsHandle>(null);

  const today = clock.today();
  const picture = emptyPictureData(
    instrument,
    { schoolYear: schoolYearOf(today), publishedOn: today },
    language,
  );
  return (
    <>
      <section className={sheet.picture}>
        <div className={styles.part}>
          <h2>{texts.looks.picture}</h2>
          <p>{texts.pictureText}</p>
        </div>
        <div className={sheet.controls}>
          <ViewSwitch view={view} onChoose={setView} />
        </div>
        <div className={sheet.sheet}>
          <PictureView
            picture={picture}
            view={view}
            onSelect={(dimension) => folds.current?.open(dimension)}
          />
        </div>
      </section>
      <DimensionFolds
        ref={folds}
        picture={picture}
        title={texts.statementsTitle}
        lead={texts.statementsText}
        hasPicture
      >
        {(axis) => (
          <div lang={picture.instrumentLanguage} className={styles.part}>
            <p>{picture.axes[axis]?.description}</p>
            <ul className={styles.statements}>
              {picture.axes[axis]?.items.map((item, place) => (
                <li key={place}>{item}</li>
              ))}
            </ul>
          </div>
        )}
      </DimensionFolds>
    </>
  );
}
