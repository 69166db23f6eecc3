import { figureNumber, figureRange } from '#visualisation/picture/figureRange.ts';
import { HiddenMark } from '#visualisation/marks/HiddenMark.tsx';
import { Marker, SIDE_SHAPES } from '#visualisation/marks/Marker.tsx';
import type { Palette } from '#visualisation/marks/palette.ts';
import type { Picture } from '#visualisation/picture/pictureData.ts';
import { ringNumbers } from '#visualisation/marks/ringNumbers.ts';
import { TextLines } from '#visualisation/text/TextLines.tsx';
import { trendPosition, type TrendLayout, type TrendYear } from './trendLayout.ts';

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
  const points = Array.from({ length: plot.max - plot.min + 1 }, (_, step) => plot.min + step);
  const small = fontSize * 0.8;
  const spacing = (plot.bottom - plot.top) / (plot.max - plot.min);
  return (
    <>
      {points.map((point) => (
        <line
          key={point}
          x1={plot.left}
          x2={plot.right}
          y1={trendPosition(layout, point)}
          y2={trendPosition(layout, point)}
          stroke={palette.line}
        />
      ))}
      <g fontSize={small} fill={palette.inkQuiet}>
        {ringNumbers(plot.min, plot.max, spacing, small * 1.3).map((point) => (
          <text key={point} x={4} y={trendPosition(layout, point) + small * 0.35}>
            {point}
          </text>
        ))}
      </g>
      {scaleWords.map((words, index) => (
        <TextLines key={index} text={words} palette={palette} lang={lang} />
      ))}
      <path
        d={neighbours(years, axis)
          .map(([one, next]) => `M${at(layout, one)}L${at(layout, next)}`)
          .join('')}
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
  const { fontSize } = layout;
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
        <line
          x1={year.x}
          x2={year.x}
          y1={trendPosition(layout, from)}
          y2={trendPosition(layout, to)}
          stroke={colour}
          strokeWidth={size * 0.7}
        />
      )}
      <Marker
        shape={SIDE_SHAPES[side]}
        at={{ x: year.x, y: trendPosition(layout, figureNumber(mean)) }}
        size={size}
        colour={colour}
        ground={palette.ground}
        hollow={mean.kind !== 'value'}
      />
    </>
  );
}

interface Place {
  readonly x: number;
  readonly value: number;
}

function at(layout: TrendLayout, { x, value }: Place): string {
  return `${x} ${trendPosition(layout, value)}`;
}

/** Pairs of neighbouring years that both have a mean. */
function neighbours(years: readonly TrendYear[], axis: number): readonly (readonly [Place, Place])[] {
  const places = years.map(({ x, series }): Place | null => {
    const mean = series.profiles[axis]?.mean;
    return mean === undefined || mean.kind === 'hidden' ? null : { x, value: figureNumber(mean) };
  });
  return places.flatMap((one, place) => {
    const next = places[place + 1];
    return one !== null && next !== undefined && next !== null ? [[one, next] as const] : [];
  });
}
