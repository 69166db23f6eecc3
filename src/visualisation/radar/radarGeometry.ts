import { pathRound, pointRadial, scaleLinear, type ScaleLinear, scalePoint } from 'd3';

import type { SideId } from '#instrument/Instrument.ts';
import { lineThrough } from '#visualisation/marks/lineThrough.ts';
import type { Point } from '#visualisation/marks/Point.ts';
import { figureNumber } from '#visualisation/picture/figureRange.ts';
import type { Picture } from '#visualisation/picture/pictureData.ts';

type Profiles = (Picture['current'] | Picture['earlier'][number])['profiles'];

/** Where an axis points: `angle` in degrees from the top, 0–180, to the right (process) or to the left (product). */
export interface Direction {
  readonly side: SideId;
  readonly angle: number;
}

/** The circle the axes stand in; px. The scale's minimum lies on the inner ring, its maximum on the outer. */
export interface RadarFrame {
  readonly centre: Point;
  readonly innerRadius: number;
  readonly radius: number;
  readonly min: number;
  readonly max: number;
}

/** Each side's axes, top to bottom, at the centres of equal sectors of its half circle: (i + ½) · 180° / m. */
export function axisDirections(sides: readonly SideId[]): readonly Direction[] {
  const sectors = { process: sectorsOf(sides, 'process'), product: sectorsOf(sides, 'product') };
  return sides.map((side, axis) => ({ side, angle: sectors[side](axis) ?? 0 }));
}

function sectorsOf(sides: readonly SideId[], side: SideId) {
  return scalePoint(axesOf(sides, side), [0, 180]).padding(0.5);
}

/** From a place on the scale to a distance from the centre, in px. */
export function radiusScale({ innerRadius, radius, min, max }: RadarFrame): ScaleLinear<number, number> {
  return scaleLinear([min, max], [innerRadius, radius]);
}

export function pointAt(centre: Point, direction: Direction, distance: number): Point {
  const [x, y] = pointRadial(clockwise(direction), distance);
  return { x: centre.x + x, y: centre.y + y };
}

/** In radians from the top, as D3's radial shapes count. */
function clockwise({ side, angle }: Direction): number {
  return ((side === 'process' ? angle : -angle) * Math.PI) / 180;
}

/** SVG path data of what lies between two places on the scale along an axis. */
export function stretchPath(
  frame: RadarFrame,
  direction: Direction,
  { from, to }: { readonly from: number; readonly to: number },
): string {
  const radius = radiusScale(frame);
  return lineThrough([from, to].map((value) => pointAt(frame.centre, direction, radius(value))));
}

/**
 * SVG path data of the outline: from mean to mean going round, down the process side and up the product side. With one
 * side only it stays open. A hidden mean is a gap: no line goes to it or over it.
 */
export function outlinePath(frame: RadarFrame, directions: readonly Direction[], profiles: Profiles): string {
  const radius = radiusScale(frame);
  const sides = directions.map(({ side }) => side);
  const round = [...axesOf(sides, 'process'), ...axesOf(sides, 'product').toReversed()];
  const marks = round.map((axis): Point | null => {
    const [direction, mean] = [directions[axis], profiles[axis]?.mean];
    if (direction === undefined || mean === undefined || mean.kind === 'hidden') return null;
    return pointAt(frame.centre, direction, radius(figureNumber(mean)));
  });
  // A curve that D3 closes is closed anew in every piece between two gaps; this one ends where it began.
  const isClosed = new Set(sides).size === 2 && marks.length > 2;
  return lineThrough(isClosed ? [...marks, ...marks.slice(0, 1)] : marks);
}

function axesOf(sides: readonly SideId[], side: SideId): readonly number[] {
  return sides.flatMap((other, axis) => (other === side ? [axis] : []));
}

/** SVG path data of the half circle of a side, from top to bottom. */
export function halfRingPath({ x, y }: Point, radius: number, side: SideId): string {
  const ring = pathRound(3);
  ring.arc(x, y, radius, -Math.PI / 2, Math.PI / 2, side === 'product');
  return ring.toString();
}

/** SVG path data of the part of the circle that belongs to an axis: from halfway its neighbours, as far out as `reach`. */
export function sectorPath(
  { centre: { x, y } }: RadarFrame,
  directions: readonly Direction[],
  { side, angle }: Direction,
  reach: number,
): string {
  const half = 90 / directions.filter((other) => other.side === side).length;
  const [from = 0, to = 0] = [angle - half, angle + half].map(
    (edge) => clockwise({ side, angle: edge }) - Math.PI / 2,
  );
  const sector = pathRound(3);
  sector.moveTo(x, y);
  sector.arc(x, y, reach, from, to, side === 'product');
  sector.closePath();
  return sector.toString();
}
