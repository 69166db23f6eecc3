import { useEffect, useRef } from 'react';

import { useTexts } from '#i18n/useTexts.ts';
import type { LocalisedText } from '#instrument/Instrument.ts';
import { localised } from '#instrument/localised.ts';
import { meetingTexts } from '#meeting/meetingTexts.ts';
import { editionLine, figureSentence } from '#visualisation/picture/figureSentences.ts';
import type { EditionPicture } from '#visualisation/picture/pictureData.ts';
import { YearsWhole } from '#visualisation/text/YearsWhole.tsx';
import type { PresenterStep } from './presenterSteps.ts';
import styles from './PresenterWords.module.css';

interface PresenterWordsProps {
  readonly picture: EditionPicture;
  readonly networkName: string;
  /** Conversation questions of the dimension in turn. */
  readonly prompts: readonly LocalisedText[];
  readonly step: PresenterStep;
}

/** What stands beside the picture, and what a screen reader hears at every step. */
export function PresenterWords({ picture, networkName, prompts, step }: PresenterWordsProps) {
  const texts = useTexts(meetingTexts).presenterScreen;
  const heading = useRef<HTMLHeadingElement>(null);
  const spoken = picture.instrumentLanguage;
  const axis = step.axis === null ? undefined : picture.axes[step.axis];
  const prompt = prompts[step.question];

  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);

  return (
    <div role="status" aria-atomic="true" className={styles.words}>
      <h1
        ref={heading}
        tabIndex={-1}
        lang={axis === undefined ? undefined : spoken}
        translate={axis === undefined ? 'no' : undefined}
      >
        {axis?.name ?? networkName}
      </h1>
      <p className={styles.figures}>
        <YearsWhole text={step.axis === null ? editionLine(picture) : figureSentence(picture, step.axis)} />
      </p>
      {prompt !== undefined && (
        <div className={styles.question}>
          <p className={styles.what}>{texts.question(step.question + 1, prompts.length)}</p>
          <p lang={spoken}>{localised(prompt, spoken)}</p>
        </div>
      )}
    </div>
  );
}
