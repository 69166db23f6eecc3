import type { Point } from '#visualisation/marks/Point.ts';

export type Line = readonly [from: Point, to: Point];

/** The lines in SVG path data, which may hold nothing else: each with a beginning and an end of its own. */
export function linesIn(path: string): readonly Line[] {
  const NUMBER = String.raw`(-?[\d.]+)`;
  const lines = [...path.matchAll(new RegExp(`M${NUMBER},${NUMBER}L${NUMBER},${NUMBER}`, 'gu'))];
  const rest = lines.reduce((left, [line]) => left.replace(line, ''), path);
  if (rest !== '') throw new Error(`No line: ${rest}`);
  return lines.map((line) => {
    const [x1 = NaN, y1 = NaN, x2 = NaN, y2 = NaN] = line.slice(1).map(Number);
    return [
      { x: x1, y: y1 },
      { x: x2, y: y2 },
    ];
  });
}

/** px */
export function distanceBetween(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
