import type { Figure } from '#aggregation/Figure.ts';
import { earlierStyle } from '#visualisation/marks/earlierStyle.ts';
import { HiddenMark } from '#visualisation/marks/HiddenMark.tsx';
import { Marker, type Shape, SIDE_SHAPES } from '#visualisation/marks/Marker.tsx';
import type { Palette } from '#visualisation/marks/palette.ts';
import { figureNumber, figureRange, spreadRange } from '#visualisation/picture/figureRange.ts';
import type { Picture } from '#visualisation/picture/pictureData.ts';
import { type DotPlotLayout, type DotPlotRow, trackScale } from './dotPlotLayout.ts';

interface DotPlotMarksProps {
  readonly picture: Picture;
  readonly row: DotPlotRow;
  readonly layout: DotPlotLayout;
  readonly palette: Palette;
}

/** One row: the band of the middle half, the mark of the mean, and below it those of earlier years. */
export function DotPlotMarks({ picture, row, layout, palette }: DotPlotMarksProps) {
  const { fontSize, track } = layout;
  const { current } = picture;
  const side = picture.axes[row.axis]?.side ?? 'process';
  const x = trackScale(track);
  const middleHalf = current.of === 'network' ? current.profiles[row.axis]?.spread : undefined;
  const spread = middleHalf?.kind === 'spread' ? spreadRange(middleHalf, picture.scale) : null;
  const mean = current.profiles[row.axis]?.mean;
  return (
    <>
      {spread !== null && (
        <rect
          x={Math.min(x(spread.from), (x(spread.from) + x(spread.to)) / 2 - 1.5)}
          y={row.middle - fontSize * 0.4}
          width={Math.max(3, x(spread.to) - x(spread.from))}
          height={fontSize * 0.8}
          fill={palette.sideSoft[side]}
        />
      )}
      {mean?.kind === 'hidden' && (
        <HiddenMark
          at={{ x: track.left + fontSize * 0.8, y: row.middle }}
          size={fontSize * 0.35}
          palette={palette}
        />
      )}
      {picture.earlier.map(({ profiles }, place) => {
        const earlier = profiles[row.axis]?.mean;
        const { shape, colour } = earlierStyle(place, palette);
        return earlier === undefined || earlier.kind === 'hidden' ? null : (
          <FigureMark
            key={place}
            figure={earlier}
            shape={shape}
            colour={colour}
            y={row.earlier[place] ?? row.middle}
            size={fontSize * 0.26}
            hollow
            {...{ picture, layout, palette }}
          />
        );
      })}
      {mean !== undefined && mean.kind !== 'hidden' && (
        <FigureMark
          figure={mean}
          shape={SIDE_SHAPES[side]}
          colour={palette.side[side]}
          y={row.middle}
          size={fontSize * 0.4}
          hollow={mean.kind !== 'value'}
          {...{ picture, layout, palette }}
        />
      )}
    </>
  );
}

interface FigureMarkProps extends Omit<DotPlotMarksProps, 'row'> {
  readonly figure: Figure;
  readonly shape: Shape;
  readonly colour: string;
  readonly y: number;
  readonly size: number;
  readonly hollow: boolean;
}

/** A mark at the mean; for a bound an open mark, with a bar to the end of the scale. */
function FigureMark({ figure, picture, layout, palette, shape, colour, y, size, hollow }: FigureMarkProps) {
  const { from, to } = figureRange(figure, picture.scale);
  const x = trackScale(layout.track);
  return (
    <>
      {figure.kind !== 'value' && (
        <line x1={x(from)} y1={y} x2={x(to)} y2={y} stroke={colour} strokeWidth={size * 0.7} />
      )}
      <Marker
        shape={shape}
        at={{ x: x(figureNumber(figure)), y }}
        size={size}
        colour={colour}
        ground={palette.ground}
        hollow={hollow}
      />
    </>
  );
}
