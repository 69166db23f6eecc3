import { HiddenMark } from '#visualisation/marks/HiddenMark.tsx';
import type { Palette } from '#visualisation/marks/palette.ts';
import type { Picture } from '#visualisation/picture/pictureData.ts';
import { TextLines } from '#visualisation/text/TextLines.tsx';
import { RadarBands } from './RadarBands.tsx';
import { pointAt } from './radarGeometry.ts';
import { RadarGrid } from './RadarGrid.tsx';
import type { RadarLayout } from './radarLayout.ts';
import { RadarSeries } from './RadarSeries.tsx';

interface RadarDrawingProps {
  readonly picture: Picture;
  readonly layout: RadarLayout;
  readonly palette: Palette;
}

/** All that a radar shows, as SVG within its layout's box: no behaviour, the same on screen and in a file. */
export function RadarDrawing({ picture, layout, palette }: RadarDrawingProps) {
  const { frame, directions, labels, headings, ringWords, fontSize } = layout;
  const lang = picture.instrumentLanguage;
  return (
    <>
      <RadarGrid picture={picture} layout={layout} palette={palette} />
      <RadarBands picture={picture} layout={layout} palette={palette} />
      {picture.earlier.map((_, place) => (
        <RadarSeries key={place} picture={picture} layout={layout} palette={palette} earlier={place} />
      ))}
      <RadarSeries picture={picture} layout={layout} palette={palette} />
      {picture.current.profiles.map(({ dimension, mean }, axis) => {
        const direction = directions[axis];
        return mean.kind !== 'hidden' || direction === undefined ? null : (
          <HiddenMark
            key={dimension}
            at={pointAt(frame.centre, direction, frame.radius)}
            size={fontSize * 0.35}
            palette={palette}
          />
        );
      })}
      {headings.map((heading, index) => {
        const side = picture.sides[index]?.id ?? 'process';
        return (
          <TextLines key={side} text={heading} palette={palette} colour={palette.side[side]} lang={lang} />
        );
      })}
      {ringWords.map((words, index) => (
        <TextLines key={index} text={words} palette={palette} lang={lang} />
      ))}
      {labels.map((label, axis) => (
        <TextLines key={picture.axes[axis]?.id} text={label} palette={palette} lang={lang} />
      ))}
    </>
  );
}
