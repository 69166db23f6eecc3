import { useImperativeHandle, useRef, type Ref } from 'react';

import { useLanguage, useMessages } from '../../../../i18n/languageStore.ts';
import { resultsMessages } from '../../../../i18n/resultsMessages.ts';
import type { Instrument } from '../../../../instrument/Instrument.ts';
import { localised } from '../../../../instrument/localised.ts';
import { figureText } from '../../../../visualisation/figureSentences.ts';
import type { Picture } from '../../../../visualisation/pictureData.ts';
import styles from './DimensionList.module.css';

export interface DimensionListHandle {
  /** Opens the dimension, brings it into view and moves focus to it. */
  open(dimension: string): void;
}

interface DimensionListProps {
  readonly ref: Ref<DimensionListHandle>;
  readonly picture: Picture;
  readonly instrument: Instrument;
  /** Without a picture the questions to talk about are what there is to see: everything starts open. */
  readonly hasPicture: boolean;
}

/** Every dimension in the instrument's order: what it is about, what was asked, and questions to talk about. */
export function DimensionList({ ref, picture, instrument, hasPicture }: DimensionListProps) {
  const texts = useMessages(resultsMessages);
  const language = useLanguage();
  const entries = useRef(new Map<string, HTMLDetailsElement>());
  const spoken = picture.instrumentLanguage;

  useImperativeHandle(ref, () => ({
    open(dimension) {
      const entry = entries.current.get(dimension);
      if (entry === undefined) return;
      entry.open = true;
      entry.querySelector('summary')?.focus({ preventScroll: true });
      entry.scrollIntoView({ block: 'start' });
    },
  }));

  return (
    <section className={styles.list}>
      <header>
        <h2>{texts.dimensions}</h2>
        <p className={styles.lead}>{texts.dimensionsLead}</p>
      </header>
      {picture.sides.map((side) => (
        <div key={side.id} className={styles[side.id]}>
          <h3 lang={spoken} className={styles.side}>
            {side.name}
          </h3>
          {side.axes.map((index) => {
            const axis = picture.axes[index];
            const mean = picture.current.profiles[index]?.mean;
            if (axis === undefined || mean === undefined) return null;
            const prompts = instrument.dimensions.find(({ id }) => id === axis.id)?.prompts ?? [];
            return (
              <details
                key={axis.id}
                className={styles.dimension}
                open={!hasPicture}
                ref={(element) => {
                  if (element === null) entries.current.delete(axis.id);
                  else entries.current.set(axis.id, element);
                }}
              >
                <summary className={styles.summary}>
                  <span lang={spoken} className={styles.name}>
                    {axis.name}
                  </span>
                  {hasPicture && (
                    <span className={mean.kind === 'hidden' ? styles.gap : styles.figure}>
                      {figureText(mean, language)}
                    </span>
                  )}
                </summary>
                <div className={styles.body}>
                  <p lang={spoken}>{axis.description}</p>
                  <div>
                    <h4>{texts.items}</h4>
                    <ul lang={spoken}>
                      {axis.items.map((item) => (
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
              </details>
            );
          })}
        </div>
      ))}
    </section>
  );
}
