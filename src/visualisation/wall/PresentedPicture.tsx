import { useMemo } from 'react';

import { dotPlotLayout } from '#visualisation/dots/dotPlotLayout.ts';
import { DotPlotDrawing } from '#visualisation/dots/DotPlotDrawing.tsx';
import { dotPlotHalo, radarHalo } from './haloPlace.ts';
import { HaloField } from './HaloField.tsx';
import { HaloMark } from './HaloMark.tsx';
import { NumberedAxes } from '#visualisation/radar/NumberedAxes.tsx';
import { screenPalette } from '#visualisation/marks/palette.ts';
import type { Picture } from '#visualisation/picture/pictureData.ts';
import styles from './PresentedPicture.module.css';
import { radarLayout } from '#visualisation/radar/radarLayout.ts';
import { RadarDrawing } from '#visualisation/radar/RadarDrawing.tsx';
import { usePresentedSize } from './usePresentedSize.ts';

interface PresentedPictureProps {
  readonly picture: Picture;
  readonly view: 'radar' | 'dots';
  /** Says in words what the picture is of. */
  readonly label: string;
  /** The axis in turn; `null`: none. */
  readonly turn: number | null;
}

/** A picture on the wall, as large as its room lets it, with a light on the axis in turn. */
export function PresentedPicture({ picture, view, label, turn }: PresentedPictureProps) {
  const { holder, size } = usePresentedSize<HTMLDivElement>();
  const radar = useMemo(() => (view === 'radar' ? radarLayout(picture, size) : null), [picture, size, view]);
  const dots = useMemo(() => (view === 'dots' ? dotPlotLayout(picture, size) : null), [picture, size, view]);
  const place =
    turn === null
      ? null
      : radar !== null
        ? radarHalo(picture, radar, turn)
        : dots !== null
          ? dotPlotHalo(picture, dots, turn)
          : null;
  const height = (radar ?? dots)?.height ?? 0;
  return (
    <figure className={styles.presented}>
      {/* A tab stop, because with many years it may be higher than its room. */}
      <div ref={holder} className={styles.room} role="img" aria-label={label} tabIndex={0}>
        <svg
          className={styles.drawing}
          aria-hidden="true"
          width={size.width}
          height={height}
          viewBox={`0 0 ${size.width} ${height}`}
        >
          {place !== null && <HaloField place={place} fontSize={size.fontSize} />}
          {radar !== null && <RadarDrawing picture={picture} layout={radar} palette={screenPalette} />}
          {dots !== null && <DotPlotDrawing picture={picture} layout={dots} palette={screenPalette} />}
          {place !== null && <HaloMark place={place} fontSize={size.fontSize} />}
        </svg>
        {radar?.numbered === true && <NumberedAxes picture={picture} />}
      </div>
    </figure>
  );
}
