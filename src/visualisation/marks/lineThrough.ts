import { type CurveFactoryLineOnly, line } from 'd3';

import type { Point } from './Point.ts';

/** SVG path data of the straight lines from mark to mark. None goes to a gap (`null`), and none goes over it. */
export function lineThrough(marks: readonly (Point | null)[]): string {
  return fromMarkToMark(marks) ?? '';
}

/**
 * A curve in D3's sense. Every line starts anew at its mark, and so does its pattern of dashes; a mark alone between
 * two gaps has none, where D3's own `curveLinear` draws one without length.
 */
const curveApart: CurveFactoryLineOnly = (context) => {
  let before: readonly [number, number] | null = null;
  return {
    lineStart() {
      before = null;
    },
    lineEnd() {
      // Everything is drawn already.
    },
    point(x, y) {
      if (before !== null) {
        context.moveTo(...before);
        context.lineTo(x, y);
      }
      before = [x, y];
    },
  };
};

const fromMarkToMark = line<Point | null>(
  (mark) => mark?.x ?? NaN,
  (mark) => mark?.y ?? NaN,
)
  .defined((mark) => mark !== null)
  .curve(curveApart);
