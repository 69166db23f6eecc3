import { useMemo } from 'react';

import { dotPlotLayout } from './dotPlotLayout.ts';
import { DotPlotDrawing } from './DotPlotDrawing.tsx';
import { screenPalette } from '#visualisation/marks/palette.ts';
import styles from '#visualisation/views/Picture.module.css';
import type { EditionPicture } from '#visualisation/picture/pictureData.ts';
import { SeriesLegend } from '#visualisation/legend/SeriesLegend.tsx';
import { usePictureSize } from '#visualisation/views/usePictureSize.ts';

/** Everybody and every role that is shown on one common scale. Its figures are read from the table beside it. */
export function RolePlot({ picture }: { readonly picture: EditionPicture }) {
  const { holder, width, fontSize } = usePictureSize<HTMLElement>();
  const layout = useMemo(() => dotPlotLayout(picture, { width, fontSize }), [picture, width, fontSize]);
  return (
    <figure ref={holder} className={styles.picture} style={{ fontSize }}>
      <SeriesLegend picture={picture} />
      <svg
        className={styles.drawing}
        aria-hidden="true"
        width={width}
        height={layout.height}
        viewBox={`0 0 ${width} ${layout.height}`}
      >
        <DotPlotDrawing picture={picture} layout={layout} palette={screenPalette} />
      </svg>
    </figure>
  );
}
