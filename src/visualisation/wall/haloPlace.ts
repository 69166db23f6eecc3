import type { Point } from '#visualisation/marks/Point.ts';
import { trackScale, type DotPlotLayout } from '#visualisation/dots/dotPlotLayout.ts';
import { figureNumber } from '#visualisation/picture/figureRange.ts';
import type { Picture } from '#visualisation/picture/pictureData.ts';
import { pointAt, radiusScale } from '#visualisation/radar/radarGeometry.ts';
import type { RadarLayout } from '#visualisation/radar/radarLayout.ts';
import { boxOf, type Box } from '#visualisation/text/textBlock.ts';

/** Where the light on an axis falls: on its mark, or on the sign that there is none, and on its label. */
export interface HaloPlace {
  readonly mark: Point;
  readonly label: Box;
}

export function radarHalo(picture: Picture, layout: RadarLayout, axis: number): HaloPlace | null {
  const { frame, directions, labels } = layout;
  const direction = directions[axis];
  const label = labels[axis];
  const mean = picture.current.profiles[axis]?.mean;
  if (direction === undefined || label === undefined || mean === undefined) return null;
  const distance = mean.kind === 'hidden' ? frame.radius : radiusScale(frame)(figureNumber(mean));
  return { mark: pointAt(frame.centre, direction, distance), label: boxOf(label) };
}

export function dotPlotHalo(picture: Picture, layout: DotPlotLayout, axis: number): HaloPlace | null {
  const { rows, track, fontSize, width } = layout;
  const row = rows[axis];
  const mean = picture.current.profiles[axis]?.mean;
  if (row === undefined || mean === undefined) return null;
  const x = mean.kind === 'hidden' ? track.left + fontSize * 0.8 : trackScale(track)(figureNumber(mean));
  return {
    mark: { x, y: row.middle },
    label: { left: 0, right: width, top: row.top, bottom: row.top + row.height },
  };
}
