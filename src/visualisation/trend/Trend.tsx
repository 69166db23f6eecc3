import { useMemo } from 'react';

import { screenPalette } from '#visualisation/marks/palette.ts';
import { trendSentence } from '#visualisation/picture/figureSentences.ts';
import type { Picture } from '#visualisation/picture/pictureData.ts';
import { YearsWhole } from '#visualisation/text/YearsWhole.tsx';
import { usePictureSize } from '#visualisation/views/usePictureSize.ts';
import styles from './Trend.module.css';
import { TrendDrawing } from './TrendDrawing.tsx';
import { trendLayout } from './trendLayout.ts';

interface TrendProps {
  readonly picture: Picture;
  readonly axis: number;
}

/** One dimension through the school years, with the same figures in a sentence. */
export function Trend({ picture, axis }: TrendProps) {
  const { holder, width, fontSize } = usePictureSize<HTMLElement>();
  const layout = useMemo(
    () => trendLayout(picture, axis, { width, fontSize }),
    [picture, axis, width, fontSize],
  );
  return (
    <figure ref={holder} className={styles.trend}>
      <svg
        className={styles.drawing}
        aria-hidden="true"
        width={width}
        height={layout.height}
        viewBox={`0 0 ${width} ${layout.height}`}
        fontSize={fontSize}
      >
        <TrendDrawing picture={picture} axis={axis} layout={layout} palette={screenPalette} />
      </svg>
      <figcaption>
        <YearsWhole text={trendSentence(picture, axis)} />
      </figcaption>
    </figure>
  );
}
