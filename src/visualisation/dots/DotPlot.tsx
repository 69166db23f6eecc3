import { useMemo } from 'react';

import { pictureMessages } from '#i18n/pictureMessages.ts';
import { dotPlotLayout } from './dotPlotLayout.ts';
import { DotPlotDrawing } from './DotPlotDrawing.tsx';
import { pictureLine } from '#visualisation/picture/figureSentences.ts';
import { screenPalette } from '#visualisation/marks/palette.ts';
import styles from '#visualisation/views/Picture.module.css';
import type { Picture } from '#visualisation/picture/pictureData.ts';
import { Readout } from '#visualisation/views/Readout.tsx';
import { SeriesLegend } from '#visualisation/legend/SeriesLegend.tsx';
import { useAxisWalk } from '#visualisation/views/useAxisWalk.ts';
import { usePictureSize } from '#visualisation/views/usePictureSize.ts';

interface DotPlotProps {
  readonly picture: Picture;
  /** A dimension was chosen to be opened. */
  readonly onSelect: (dimension: string) => void;
}

/** The same figures as the radar, on one common scale. */
export function DotPlot({ picture, onSelect }: DotPlotProps) {
  const { holder, width, fontSize } = usePictureSize<HTMLElement>();
  const { active, buttonProps } = useAxisWalk(picture, onSelect);
  const layout = useMemo(() => dotPlotLayout(picture, { width, fontSize }), [picture, width, fontSize]);
  const messages = pictureMessages[picture.language];
  return (
    <figure ref={holder} className={styles.picture} style={{ fontSize }}>
      <SeriesLegend picture={picture} />
      <svg
        className={styles.drawing}
        role="group"
        aria-label={`${messages.dotPlot}. ${pictureLine(picture)}. ${messages.keysHint}`}
        width={width}
        height={layout.height}
        viewBox={`0 0 ${width} ${layout.height}`}
      >
        <g aria-hidden="true">
          <DotPlotDrawing picture={picture} layout={layout} palette={screenPalette} />
        </g>
        {layout.rows.map(({ axis, top, height }) => (
          <g key={axis} className={styles.target} {...buttonProps(axis)}>
            <rect
              className={styles.ring}
              x={1.5}
              y={top + 1.5}
              width={width - 3}
              height={height - 3}
              rx={3}
            />
          </g>
        ))}
      </svg>
      <Readout picture={picture} active={active} />
    </figure>
  );
}
