import type { Palette } from '#visualisation/marks/palette.ts';
import { ringNumbers } from '#visualisation/marks/ringNumbers.ts';
import type { Picture } from '#visualisation/picture/pictureData.ts';
import { TextLines } from '#visualisation/text/TextLines.tsx';
import { type DotPlotLayout, trackScale } from './dotPlotLayout.ts';
import { DotPlotMarks } from './DotPlotMarks.tsx';

interface DotPlotDrawingProps {
  readonly picture: Picture;
  readonly layout: DotPlotLayout;
  readonly palette: Palette;
}

/** All that a dot plot shows, as SVG within its layout's box: no behaviour, the same on screen and in a file. */
export function DotPlotDrawing({ picture, layout, palette }: DotPlotDrawingProps) {
  const { width, fontSize, track, scaleWords, groups, rows } = layout;
  const lang = picture.instrumentLanguage;
  const { min, max } = picture.scale;
  const x = trackScale(track);
  const small = fontSize * 0.8;
  const numbered = ringNumbers(min, max, x(min + 1) - x(min), small * 2);
  return (
    <>
      {scaleWords.map((words, index) => (
        <TextLines key={index} text={words} palette={palette} lang={lang} />
      ))}
      <g fontSize={small} textAnchor="middle" fill={palette.inkQuiet}>
        {numbered.map((point) => (
          <text key={point} x={x(point)} y={track.numbersAt}>
            {point}
          </text>
        ))}
      </g>
      {groups.map(({ side, heading }) => (
        <TextLines key={side} text={heading} palette={palette} colour={palette.side[side]} lang={lang} />
      ))}
      {rows.map((row) => (
        <g key={picture.axes[row.axis]?.id}>
          <path
            d={x
              .ticks(max - min)
              .map((point) => `M${x(point)} ${row.marksTop}V${row.top + row.height}`)
              .join('')}
            stroke={palette.line}
          />
          <line x1={0} y1={row.top} x2={width} y2={row.top} stroke={palette.line} />
          <DotPlotMarks picture={picture} row={row} layout={layout} palette={palette} />
          <TextLines text={row.label} palette={palette} lang={lang} />
          <TextLines text={row.figure} palette={palette} />
        </g>
      ))}
    </>
  );
}
