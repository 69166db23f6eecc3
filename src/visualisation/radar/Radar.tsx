import { useMemo } from 'react';

import { pictureMessages } from '#i18n/pictureMessages.ts';
import { pictureLine } from '#visualisation/picture/figureSentences.ts';
import { NumberedAxes } from './NumberedAxes.tsx';
import { screenPalette } from '#visualisation/marks/palette.ts';
import styles from '#visualisation/views/Picture.module.css';
import type { Picture } from '#visualisation/picture/pictureData.ts';
import { radarLayout } from './radarLayout.ts';
import { RadarDrawing } from './RadarDrawing.tsx';
import { RadarTarget } from './RadarTarget.tsx';
import { Readout } from '#visualisation/views/Readout.tsx';
import { SeriesLegend } from '#visualisation/legend/SeriesLegend.tsx';
import { useAxisWalk } from '#visualisation/views/useAxisWalk.ts';
import { usePictureSize } from '#visualisation/views/usePictureSize.ts';

interface RadarProps {
  readonly picture: Picture;
  /** A dimension was chosen to be opened. */
  readonly onSelect: (dimension: string) => void;
}

/** Process on the right, product on the left. */
export function Radar({ picture, onSelect }: RadarProps) {
  const { holder, width, fontSize } = usePictureSize<HTMLElement>();
  const { active, buttonProps } = useAxisWalk(picture, onSelect);
  const layout = useMemo(() => radarLayout(picture, { width, fontSize }), [picture, width, fontSize]);
  const messages = pictureMessages[picture.language];
  return (
    <figure ref={holder} className={styles.picture} style={{ fontSize }}>
      <SeriesLegend picture={picture} />
      <svg
        className={styles.drawing}
        role="group"
        aria-label={`${messages.radar}. ${pictureLine(picture)}. ${messages.keysHint}`}
        width={width}
        height={layout.height}
        viewBox={`0 0 ${width} ${layout.height}`}
      >
        <g aria-hidden="true">
          <RadarDrawing picture={picture} layout={layout} palette={screenPalette} />
        </g>
        {picture.axes.map(({ id }, axis) => (
          <RadarTarget key={id} layout={layout} axis={axis} {...buttonProps(axis)} />
        ))}
      </svg>
      {layout.numbered && <NumberedAxes picture={picture} />}
      <Readout picture={picture} active={active} />
    </figure>
  );
}
