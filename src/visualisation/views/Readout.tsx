import { axisSentence } from '#visualisation/picture/figureSentences.ts';
import type { Picture } from '#visualisation/picture/pictureData.ts';
import { YearsWhole } from '#visualisation/text/YearsWhole.tsx';
import { visualisationTexts } from '#visualisation/visualisationTexts.ts';
import styles from './Picture.module.css';

interface ReadoutProps {
  readonly picture: Picture;
  readonly active: { readonly axis: number; readonly by: 'pointer' | 'focus' } | null;
}

/**
 * The line under a picture that says what the active axis shows. A screen reader hears it when somebody points; on
 * focus it already hears the same sentence as the name of the axis.
 */
export function Readout({ picture, active }: ReadoutProps) {
  const { readHint } = visualisationTexts.in(picture.language).picture;
  return (
    <p
      className={active === null ? `${styles.readout} ${styles.hint}` : styles.readout}
      aria-live={active?.by === 'focus' ? 'off' : 'polite'}
    >
      {active === null ? readHint : <YearsWhole text={axisSentence(picture, active.axis)} />}
    </p>
  );
}
