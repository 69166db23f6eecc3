import { pictureMessages } from '#i18n/pictureMessages.ts';
import { DotPlotDrawing } from '#visualisation/dots/DotPlotDrawing.tsx';
import { dotPlotLayout } from '#visualisation/dots/dotPlotLayout.ts';
import { pictureLine } from '#visualisation/picture/figureSentences.ts';
import { NumberedAxes } from '#visualisation/radar/NumberedAxes.tsx';
import { screenPalette } from '#visualisation/marks/palette.ts';
import styles from './Picture.module.css';
import type { Picture } from '#visualisation/picture/pictureData.ts';
import { RadarDrawing } from '#visualisation/radar/RadarDrawing.tsx';
import { radarLayout } from '#visualisation/radar/radarLayout.ts';
import { SeriesLegend } from '#visualisation/legend/SeriesLegend.tsx';
import { PAPER_WIDTH } from './usePictureSize.ts';

interface PrintedPictureProps {
  readonly picture: Picture;
  readonly drawing: 'radar' | 'dots';
}

const SIZE = { width: PAPER_WIDTH, fontSize: 14 };

/** A drawing as wide as the page of an A4, without anything to point at. */
export function PrintedPicture({ picture, drawing }: PrintedPictureProps) {
  const messages = pictureMessages[picture.language];
  const radar = drawing === 'radar' ? radarLayout(picture, SIZE) : null;
  const dots = drawing === 'dots' ? dotPlotLayout(picture, SIZE) : null;
  const height = (radar ?? dots)?.height ?? 0;
  return (
    <figure className={styles.picture} style={{ fontSize: SIZE.fontSize }}>
      <SeriesLegend picture={picture} />
      <svg
        className={styles.drawing}
        role="img"
        aria-label={`${radar === null ? messages.dotPlot : messages.radar}. ${pictureLine(picture)}.`}
        width={SIZE.width}
        height={height}
        viewBox={`0 0 ${SIZE.width} ${height}`}
      >
        {radar !== null && <RadarDrawing picture={picture} layout={radar} palette={screenPalette} />}
        {dots !== null && <DotPlotDrawing picture={picture} layout={dots} palette={screenPalette} />}
      </svg>
      {radar?.numbered === true && <NumberedAxes picture={picture} />}
    </figure>
  );
}
