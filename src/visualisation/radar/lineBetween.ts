import type { Point } from './radarGeometry.ts';

/** A straight line as SVG path data, in hundredths of a px. */
export function lineBetween(from: Point, to: Point): string {
  const [x1, y1, x2, y2] = [from.x, from.y, to.x, to.y].map((length) => Math.round(length * 100) / 100);
  return `M${x1} ${y1}L${x2} ${y2}`;
}
