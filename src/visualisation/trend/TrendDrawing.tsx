import { HiddenMark } from '#visualisation/marks/HiddenMark.tsx';
import { lineThrough } from '#visualisation/marks/lineThrough.ts';
import { Marker, SIDE_SHAPES } from '#visualisation/marks/Marker.tsx';
import type { Palette } from '#visualisation/marks/palette.ts';
import type { Point } from '#visualisation/marks/Point.ts';
import { ringNumbers } from '#visualisation/marks/ringNumbers.ts';
import { figureNumber, figureRange } from '#visualisation/picture/figureRange.ts';
import type { Picture } from '#visualisation/picture/pictureData.ts';
import { TextLines } from '#visualisation/text/TextLines.tsx';
import { type TrendLayout, trendScale, type TrendYear } from './trendLayout.ts';

interface TrendDrawingProps {
  readonly picture: Picture;
  readonly axis: number;
  readonly layout: TrendLayout;
  readonly palette: Palette;
}

/** The mean of one dimension in every school year; lines run only between neighbouring years with a mean. */
export function TrendDrawing({ picture, axis, layout, palette }: TrendDrawingProps) {
  const { fontSize, plot, scaleWords, years } = layout;
  const lang = picture.instrumentLanguage;
  const small = fontSize * 0.8;
  const y = trendScale(plot);
  const spacing = y(plot.min) - y(plot.min + 1);
  return (
    <>
      {y.ticks(plot.max - plot.min).map((point) => (
        <line key={point} x1={plot.left} x2={plot.right} y1={y(point)} y2={y(point)} stroke={palette.line} />
      ))}
      <g fontSize={small} fill={palette.inkQuiet}>
        {ringNumbers(plot.min, plot.max, spacing, small * 1.3).map((point) => (
          <text key={point} x={4} y={y(point) + small * 0.35}>
            {point}
          </text>
        ))}
      </g>
      {scaleWords.map((words, index) => (
        <TextLines key={index} text={words} palette={palette} lang={lang} />
      ))}
      <path
        d={lineThrough(years.map((year) => markOf(year, axis, plot)))}
        fill="none"
        stroke={palette.inkQuiet}
        strokeWidth={1.5}
      />
      {years.map((year, place) => (
        <g key={place}>
          <YearMark {...{ picture, axis, layout, palette, year }} />
          <TextLines text={year.label} palette={palette} />
        </g>
      ))}
    </>
  );
}

/** The mean as a mark, larger for the current year; a bound as an open mark with a bar to the end of the scale. */
function YearMark({
  picture,
  axis,
  layout,
  palette,
  year,
}: TrendDrawingProps & { readonly year: TrendYear }) {
  const { fontSize, plot } = layout;
  const y = trendScale(plot);
  const side = picture.axes[axis]?.side ?? 'process';
  const mean = year.series.profiles[axis]?.mean;
  if (mean === undefined) return null;
  if (mean.kind === 'hidden') {
    return <HiddenMark at={{ x: year.x, y: year.gapAt }} size={fontSize * 0.35} palette={palette} />;
  }
  const colour = year.isCurrent ? palette.side[side] : palette.inkQuiet;
  const size = fontSize * (year.isCurrent ? 0.4 : 0.3);
  const { from, to } = figureRange(mean, picture.scale);
  return (
    <>
      {mean.kind !== 'value' && (
        <line x1={year.x} x2={year.x} y1={y(from)} y2={y(to)} stroke={colour} strokeWidth={size * 0.7} />
      )}
      <Marker
        shape={SIDE_SHAPES[side]}
        at={{ x: year.x, y: y(figureNumber(mean)) }}
        size={size}
        colour={colour}
        ground={palette.ground}
        hollow={mean.kind !== 'value'}
      />
    </>
  );
}

/** Where the mean of a year stands; `null` where there is none. */
function markOf({ x, series }: TrendYear, axis: number, plot: TrendLayout['plot']): Point | null {
  const mean = series.profiles[axis]?.mean;
  return mean === undefined || mean.kind === 'hidden' ? null : { x, y: trendScale(plot)(figureNumber(mean)) };
}
