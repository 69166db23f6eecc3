import { figureNumber, figureRange, type Range } from '#visualisation/picture/figureRange.ts';
import { lineBetween } from './lineBetween.ts';
import { Marker, SIDE_SHAPES } from '#visualisation/marks/Marker.tsx';
import type { Palette } from '#visualisation/marks/palette.ts';
import type { Picture } from '#visualisation/picture/pictureData.ts';
import { distanceOf, outlinePairs, pointAt, type Direction, type Point } from './radarGeometry.ts';
import type { RadarLayout } from './radarLayout.ts';
import { earlierStyle } from '#visualisation/marks/earlierStyle.ts';

interface RadarSeriesProps {
  readonly picture: Picture;
  readonly layout: RadarLayout;
  readonly palette: Palette;
  /** The place of an earlier round; left out for the current one. */
  readonly earlier?: number;
}

/** One edition: its outline, and a mark for every mean that may be shown. */
export function RadarSeries({ picture, layout, palette, earlier }: RadarSeriesProps) {
  const { frame, directions, fontSize } = layout;
  const series = earlier === undefined ? picture.current : picture.earlier[earlier];
  const style = earlier === undefined ? null : earlierStyle(earlier, palette);
  if (series === undefined) return null;

  const axes = series.profiles.flatMap((profile, axis) => {
    const direction = directions[axis];
    return direction === undefined ? [] : [{ profile, direction }];
  });
  const place = (direction: Direction, value: number): Point =>
    pointAt(frame.centre, direction, distanceOf(frame, value));
  const stretch = (direction: Direction, { from, to }: Range): string =>
    lineBetween(place(direction, from), place(direction, to));

  return (
    <g>
      <path
        d={outline(directions, series.profiles, place)}
        fill="none"
        stroke={style === null ? palette.ink : style.colour}
        strokeWidth={style === null ? Math.max(1.75, fontSize / 12) : Math.max(1.25, fontSize / 16)}
        strokeDasharray={style?.dash}
        strokeLinejoin="round"
      />
      {axes.map(({ profile: { dimension, mean }, direction }) => {
        if (mean.kind === 'hidden') return null;
        const colour = style === null ? palette.side[direction.side] : style.colour;
        return (
          <g key={dimension}>
            {mean.kind !== 'value' && (
              <path
                d={stretch(direction, figureRange(mean, picture.scale))}
                stroke={colour}
                strokeWidth={style === null ? fontSize * 0.28 : fontSize * 0.14}
              />
            )}
            <Marker
              shape={style?.shape ?? SIDE_SHAPES[direction.side]}
              at={place(direction, figureNumber(mean))}
              size={fontSize * (style === null ? 0.38 : 0.28)}
              colour={colour}
              ground={palette.ground}
              hollow={style !== null || mean.kind !== 'value'}
            />
          </g>
        );
      })}
    </g>
  );
}

function outline(
  directions: readonly Direction[],
  profiles: (Picture['current'] | Picture['earlier'][number])['profiles'],
  place: (direction: Direction, value: number) => Point,
): string {
  const points = profiles.map(({ mean }, axis): Point | null => {
    const direction = directions[axis];
    return mean.kind === 'hidden' || direction === undefined ? null : place(direction, figureNumber(mean));
  });
  return outlinePairs(directions, profiles)
    .map(([one, other]) => {
      const [from, to] = [points[one], points[other]];
      return from && to ? lineBetween(from, to) : '';
    })
    .join('');
}
