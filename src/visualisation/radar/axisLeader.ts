import { interpolateObject } from 'd3';

import { lineThrough } from '#visualisation/marks/lineThrough.ts';
import { boxOf } from '#visualisation/text/textBlock.ts';
import { pointAt } from './radarGeometry.ts';
import type { RadarLayout } from './radarLayout.ts';

/** em, between an axis end and its label; nearer than this the eye needs no help. */
const FAR = 2.2;
const GAP = 0.35;

/** SVG path data of the thin line from an axis end to a label that had to move away from it; else nothing. */
export function axisLeader({ frame, directions, labels, fontSize }: RadarLayout, axis: number): string {
  const direction = directions[axis];
  const label = labels[axis];
  if (direction === undefined || label === undefined) return '';
  const end = pointAt(frame.centre, direction, frame.radius + GAP * fontSize);
  const { left, right, top, bottom } = boxOf(label);
  const nearest = { x: between(end.x, left, right), y: between(end.y, top, bottom) };
  const distance = Math.hypot(nearest.x - end.x, nearest.y - end.y);
  if (distance <= FAR * fontSize) return '';
  const part = 1 - (GAP * fontSize) / distance;
  return lineThrough([end, interpolateObject(end, nearest)(part)]);
}

function between(place: number, least: number, most: number): number {
  return Math.min(Math.max(place, least), most);
}
