import { earlierStyle } from '#visualisation/marks/earlierStyle.ts';
import { Marker, SIDE_SHAPES } from '#visualisation/marks/Marker.tsx';
import type { Palette } from '#visualisation/marks/palette.ts';
import { figureNumber, figureRange } from '#visualisation/picture/figureRange.ts';
import type { Picture } from '#visualisation/picture/pictureData.ts';
import { outlinePath, pointAt, radiusScale, stretchPath } from './radarGeometry.ts';
import type { RadarLayout } from './radarLayout.ts';

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
  const radius = radiusScale(frame);

  return (
    <g>
      <path
        d={outlinePath(frame, directions, series.profiles)}
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
                d={stretchPath(frame, direction, figureRange(mean, picture.scale))}
                stroke={colour}
                strokeWidth={style === null ? fontSize * 0.28 : fontSize * 0.14}
              />
            )}
            <Marker
              shape={style?.shape ?? SIDE_SHAPES[direction.side]}
              at={pointAt(frame.centre, direction, radius(figureNumber(mean)))}
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
