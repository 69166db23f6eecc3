import { Fragment } from 'react';

import type { Palette } from '#visualisation/marks/palette.ts';
import type { Point } from '#visualisation/marks/Point.ts';
import { ringNumbers } from '#visualisation/marks/ringNumbers.ts';
import type { Picture } from '#visualisation/picture/pictureData.ts';
import { boxOf } from '#visualisation/text/textBlock.ts';
import { TextGround } from '#visualisation/text/TextGround.tsx';
import { axisLeader } from './axisLeader.ts';
import { halfRingPath, pointAt, radiusScale } from './radarGeometry.ts';
import type { RadarLayout } from './radarLayout.ts';

interface RadarGridProps {
  readonly picture: Picture;
  readonly layout: RadarLayout;
  readonly palette: Palette;
}

/** px */
const SMALLEST_NUMBER = 11;

/** Rings, axes, lines to labels that stand further off, the divider between the sides and the numbers of the rings along it. */
export function RadarGrid({ picture, layout, palette }: RadarGridProps) {
  const { frame, directions, fontSize } = layout;
  const { min, max } = picture.scale;
  const radius = radiusScale(frame);
  const spacing = radius(min + 1) - radius(min);
  const small = Math.max(fontSize * 0.8, SMALLEST_NUMBER);
  const { centre } = frame;
  const leaders = directions.map((_, axis) => axisLeader(layout, axis)).join('');
  return (
    <>
      <g fill="none" stroke={palette.line} strokeWidth={1}>
        {radius.ticks(max - min).map((point) => (
          <Ring key={point} centre={centre} radius={radius(point)} sides={picture.sides} />
        ))}
        {directions.map((direction, axis) => {
          const from = pointAt(centre, direction, frame.innerRadius);
          const to = pointAt(centre, direction, frame.radius);
          return <line key={picture.axes[axis]?.id} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />;
        })}
      </g>
      {leaders !== '' && <path d={leaders} fill="none" stroke={palette.lineStrong} strokeWidth={0.75} />}
      <path d={dividerPath(layout)} fill="none" stroke={palette.lineStrong} strokeWidth={1} />
      <g fontSize={small} textAnchor="middle" fill={palette.inkQuiet}>
        {ringNumbers(min, max, spacing, small * 1.75).map((point) => {
          const baseline = centre.y - radius(point) + small * 0.35;
          return (
            <Fragment key={point}>
              <TextGround
                words={String(point)}
                x={centre.x}
                baseline={baseline}
                anchor="middle"
                size={small}
                palette={palette}
              />
              <text x={centre.x} y={baseline}>
                {point}
              </text>
            </Fragment>
          );
        })}
      </g>
    </>
  );
}

interface RingProps {
  readonly centre: Point;
  readonly radius: number;
  readonly sides: Picture['sides'];
}

/** A full circle for two sides, half a circle for one. */
function Ring({ centre, radius, sides }: RingProps) {
  if (sides.length === 2) return <circle cx={centre.x} cy={centre.y} r={radius} />;
  return <path d={halfRingPath(centre, radius, sides[0]?.id ?? 'process')} />;
}

/** From top to bottom of the circle; between the names of the sides it comes back, unless words stand there. */
function dividerPath({ frame: { centre, radius }, headings, ringWords, fontSize }: RadarLayout): string {
  const reach = radius + fontSize * 0.5;
  const circle = `M${centre.x} ${centre.y - reach}V${centre.y + reach}`;
  if (headings.length < 2) return circle;
  const boxes = headings.map(boxOf);
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  if (ringWords.some((words) => words.y < bottom)) return circle;
  return `${circle}M${centre.x} ${top}V${bottom}`;
}
